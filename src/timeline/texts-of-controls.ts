import { themeGroup } from '../record/theme-group.ts';
import type { Theme } from '../record/vocabulary.ts';
import type { MarkKind } from './layout/mark-kind.ts';
import { markPath, markTurn } from './layout/mark-path.ts';
import type { TimeWindow } from './layout/time-window.ts';
import { overlaps } from './layout/time-window.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';
import type { ControlTexts, FilterGroup } from './marks/control-texts.ts';
import type { EntryGlyph } from './marks/list-entry.ts';
import { countFacets } from './state/count-facets.ts';
import { type FilterName, filters, listFilters } from './state/filter-names.ts';
import { presetsFor } from './state/presets.ts';
import { shownWords } from './state/shown-words.ts';
import { orders, startState, views } from './state/view-state.ts';

/** What the controls say before anybody has used them. @param window - the default window */
export function textsOfControls(events: readonly TimelineEvent[], window: TimeWindow): ControlTexts {
  const facets = countFacets(events, startState, window);
  const inWindow = events.filter((event) => overlaps(window, event));
  const group = (name: FilterName, isSingle: boolean, glyphOf?: (value: string) => EntryGlyph): FilterGroup => ({
    name,
    legend: filters[name].name,
    isSingle,
    values: Object.entries<string>(filters[name].values)
      // A value that the record does not hold at all is no choice.
      .filter(([value]) => isSingle || events.some((event) => valuesOf(event).includes(value)))
      .map(([value, label]) => ({
        value,
        label,
        events: facets[name][value] ?? 0,
        ...(glyphOf ? { glyph: glyphOf(value) } : {}),
      })),
  });
  const glyphs: Partial<Record<FilterName, (value: string) => EntryGlyph>> = { theme: themeGlyph, kind: kindGlyph };
  return {
    presets: presetsFor(events).map(({ id, label, more, from, to }) => ({
      id,
      label,
      more,
      isChosen: from === undefined && to === undefined,
    })),
    views: Object.entries(views).map(([view, label]) => ({ view, label, isChosen: view === startState.view })),
    groups: [
      ...listFilters.map((name) => group(name, false, glyphs[name])),
      group('place', true),
      group('lanes', true),
    ],
    main: { label: filters.main.name, events: facets.main['1'] ?? 0 },
    orders: Object.entries(orders).map(([order, label]) => ({ order, label, isChosen: order === startState.order })),
    shown: shownWords(inWindow.length, events.length, window),
    showButton: `Show ${inWindow.length} events`,
  };
}

function valuesOf(event: TimelineEvent): string[] {
  return event.lane === 'list' ? [event.theme, event.confidence] : [event.kind, event.actor, event.confidence];
}

function themeGlyph(theme: string): EntryGlyph {
  return { kind: 'list', theme: themeGroup(theme as Theme) };
}

function kindGlyph(value: string): EntryGlyph {
  const kind = value as MarkKind;
  return { kind, path: markPath(kind), turn: markTurn(kind), isUnsure: false };
}
