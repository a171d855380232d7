import { themeGroup, themeGroups, type ThemeGroup } from '../record/theme-group.ts';
import { type MarkKind, markKinds } from './layout/mark-kind.ts';
import { markPath, markTurn } from './layout/mark-path.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';
import type { EntryGlyph } from './marks/list-entry.ts';

/** A sign of the key, and what it stands for. */
export interface KeySign {
  readonly glyph: EntryGlyph;
  readonly label: string;
}

/** The signs of a drawing's key: of the themes that added somebody, and of the kinds of milestones, each in its standing order. */
export function keySigns(shown: readonly TimelineEvent[]): { themes: KeySign[]; kinds: KeySign[] } {
  const themes = new Set(
    shown.flatMap((event) => (event.lane === 'list' && event.count.organisations > 0 ? [themeGroup(event.theme)] : [])),
  );
  const kinds = new Set(shown.flatMap((event) => (event.lane === 'talks' ? [event.kind] : [])));
  return {
    themes: (Object.keys(themeGroups) as ThemeGroup[])
      .filter((theme) => themes.has(theme))
      .map((theme) => ({ glyph: { kind: 'list', theme }, label: themeGroups[theme] })),
    kinds: (Object.keys(markKinds) as MarkKind[])
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({
        glyph: { kind, path: markPath(kind), turn: markTurn(kind), isUnsure: false },
        label: markKinds[kind],
      })),
  };
}
