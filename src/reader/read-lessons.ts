import { type LessonHead, lessonSchema } from '../record/lesson.ts';
import type { Finding } from './finding.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';
import type { TextFile } from './read-files.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { NO_BODY, readWithHead, startsHead, type TextItem } from './read-with-head.ts';

/** What students or teachers get on a page of their own: a text without a head. */
export interface LessonPart {
  readonly file: string;
  readonly body: ParsedBody;
}

/** A lesson: its head as an item of the record, how it runs, and its two further texts, undefined where one is missing. */
export interface LessonItem extends TextItem<LessonHead> {
  readonly sheet: LessonPart | undefined;
  readonly notes: LessonPart | undefined;
}

/** The further texts of a lesson, by the word in front of ".mdx", as an editor calls them. */
export const lessonParts = { sheet: 'student sheet', notes: 'teacher notes' } as const;
type PartName = keyof typeof lessonParts;

/** Reads the files of content/lessons/ and puts those together that make one lesson. */
export function readLessons(
  files: readonly TextFile[],
  memory: ReadingMemory,
): { items: LessonItem[]; findings: readonly Finding[] } {
  const named = files.map((file) => ({ file, ...splitName(file.name) }));
  const lessons = new Set(named.filter(({ part }) => part === undefined).map(({ lesson }) => lesson));
  const findings: Finding[] = [];
  const partOf = (lesson: string, name: PartName): LessonPart | undefined => {
    const found = named.find((one) => one.lesson === lesson && one.part === name);
    if (!found) return undefined;
    const { file, text } = found.file;
    const read = memory.recall(file, [text], () => readPart(found.file, name));
    findings.push(...read.findings);
    return read.part;
  };
  const items = named.flatMap(({ file, lesson, part }): LessonItem[] => {
    if (part !== undefined) {
      if (!lessons.has(lesson)) findings.push(alone(file.file, lesson, part));
      return [];
    }
    const read = memory.recall(file.file, [file.text], () =>
      readWithHead(file, lessonSchema, { noun: 'lesson', firstFields: 'title, summary' }),
    );
    findings.push(...read.findings);
    return [{ ...read.item, sheet: partOf(lesson, 'sheet'), notes: partOf(lesson, 'notes') }];
  });
  return { items, findings };
}

function splitName(name: string): { lesson: string; part: PartName | undefined } {
  const [, lesson = name, part] = /^(.*)\.(sheet|notes)$/.exec(name) ?? [];
  return { lesson, part: part as PartName | undefined };
}

function readPart({ file, text }: TextFile, name: PartName): { part: LessonPart; findings: readonly Finding[] } {
  if (text === undefined) return { part: { file, body: NO_BODY }, findings: [] };
  if (startsHead(text)) {
    const message = `The ${lessonParts[name]} begin with the text: the head stands in the lesson. Take out everything up to the second line of hyphens.`;
    const told = name === 'sheet' ? singular(message) : message;
    return {
      part: { file, body: NO_BODY },
      findings: [{ file, line: 1, field: '', message: told, severity: 'error', rule: 'lesson' }],
    };
  }
  const body = parseBody(file, text);
  return { part: { file, body }, findings: body.findings };
}

function singular(message: string): string {
  return message.replace(' begin ', ' begins ');
}

function alone(file: string, lesson: string, part: PartName): Finding {
  const message = `There is no lesson content/lessons/${lesson}.mdx for this ${part === 'sheet' ? 'sheet' : 'set of notes'}. Give both files the same name, or add the lesson.`;
  return { file, line: 1, field: '', message, severity: 'error', rule: 'lesson' };
}
