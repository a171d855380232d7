import { lessonComponents, sheetComponents } from '../record/components.ts';
import { lessonNamesTaken } from '../record/lesson.ts';
import type { FieldPath, KnownIds } from '../record/references.ts';
import { unknownEvent, unknownSource } from './check-attributes.ts';
import { checkBody } from './check-body.ts';
import { checkClaims } from './check-claims.ts';
import { checkLessonSteps } from './check-lesson-steps.ts';
import { checkSources, sourceIdsOf } from './check-sources.ts';
import { findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { type LessonItem, type LessonPart, lessonParts } from './read-lessons.ts';
import { readPassages } from './read-passages.ts';
import { sayEmpty } from './say-empty.ts';

/** What is wrong with lessons beyond their single fields: missing parts, names that lead nowhere, minutes, claims. */
export function checkLessons(lessons: readonly LessonItem[], known: KnownIds): Finding[] {
  return [...lessons.flatMap((lesson) => checkLesson(lesson, known)), ...checkOrder(lessons)];
}

function checkLesson(lesson: LessonItem, known: KnownIds): Finding[] {
  const { file } = lesson.file;
  const sources = sourceIdsOf(lesson);
  const parts = [lesson.sheet, lesson.notes].filter((part) => part !== undefined);
  const named = namedIn(lesson);
  const ids = named.flatMap(({ kind, id }) => (kind === 'source' ? [id] : []));
  return [
    ...missingParts(lesson),
    ...(lesson.id !== undefined && lessonNamesTaken.includes(lesson.id)
      ? [wholeFile(file, `/teach/${lesson.id}/ is another page. Give the lesson another name.`)]
      : []),
    ...named.flatMap(({ kind, id, path }) =>
      (kind === 'event' ? unknownEvent(id, known) : unknownSource(id, sources)).map((message) =>
        findingIn(lesson, path, message, 'reference'),
      ),
    ),
    ...checkSources(lesson, [lesson.body, ...parts.map(({ body }) => body)], ids),
    ...checkBody(lesson.body.tags, { file, known, sources, allowed: lessonComponents }),
    ...claimsIn({ file, body: lesson.body }),
    ...(lesson.body.root ? checkLessonSteps(lesson.body.root, file, lesson.value?.minutes) : []),
    ...parts.flatMap((part) => [
      ...checkBody(part.body.tags, { file: part.file, known, sources, allowed: sheetComponents }),
      ...claimsIn(part),
      ...(part.body.root?.children.length === 0 ? [sayEmpty(part.file, part.body)] : []),
    ]),
  ];
}

/** Students have the least means to check what they read, so a sheet owes its sources as an article does. */
function claimsIn({ file, body }: LessonPart): Finding[] {
  return body.root ? checkClaims(readPassages(body.root), file) : [];
}

function missingParts(lesson: LessonItem): Finding[] {
  return (['sheet', 'notes'] as const)
    .filter((part) => lesson[part] === undefined)
    .map((part) => {
      const verb = part === 'sheet' ? 'is' : 'are';
      return wholeFile(
        lesson.file.file,
        `The ${lessonParts[part]} ${verb} missing. Add content/lessons/${lesson.id ?? 'name'}.${part}.mdx.`,
      );
    });
}

interface Named {
  readonly kind: 'source' | 'event';
  readonly id: string;
  readonly path: FieldPath;
}

/** The sources and events that the head names. */
function namedIn({ raw }: LessonItem): Named[] {
  const head = (raw ?? {}) as Record<string, unknown>;
  const views = Array.isArray(head['views']) ? head['views'] : [];
  const highlight = (head['cut'] as { highlight?: unknown } | null | undefined)?.highlight;
  return [
    ...placeOfWords(head['primary_source'], ['primary_source']),
    ...(Array.isArray(highlight) ? highlight : []).flatMap((id: unknown, index): Named[] =>
      typeof id === 'string' ? [{ kind: 'event', id, path: ['cut', 'highlight', index] }] : [],
    ),
    ...views.flatMap((view: unknown, index) => placeOfWords(view, ['views', index])),
  ];
}

function placeOfWords(group: unknown, path: FieldPath): Named[] {
  const fields = (group ?? {}) as Record<string, unknown>;
  return (['source', 'event'] as const).flatMap((kind) => {
    const id = fields[kind];
    return typeof id === 'string' ? [{ kind, id, path: [...path, kind] }] : [];
  });
}

/** Two lessons in one place would stand in the order of their names, which nobody chose. */
function checkOrder(lessons: readonly LessonItem[]): Finding[] {
  return lessons.flatMap((lesson, index) => {
    const order = lesson.value?.order;
    const first = lessons.find((other) => other.value?.order === order);
    if (order === undefined || !first || lessons.indexOf(first) === index) return [];
    return [
      findingIn(
        lesson,
        ['order'],
        `The place ${order} is taken by ${first.file.file}. Give one of them another.`,
        'lesson',
      ),
    ];
  });
}

function wholeFile(file: string, message: string): Finding {
  return { file, line: 1, field: '', message, severity: 'error', rule: 'lesson' };
}
