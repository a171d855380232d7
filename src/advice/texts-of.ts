import type { ParsedBody } from '../reader/parse-body.ts';
import type { ContentReading } from '../reader/read-content.ts';

/** A text that readers read from top to bottom: an article, a lesson, a student sheet, teacher notes. */
export interface ReadingText {
  readonly file: string;
  readonly body: ParsedBody;
}

/** Every text in content/. */
export function textsOf({ articles, lessons }: ContentReading): ReadingText[] {
  return [
    ...articles.map(({ file: { file }, body }) => ({ file, body })),
    ...lessons.flatMap(({ file: { file }, body, sheet, notes }) => [
      { file, body },
      ...[sheet, notes].filter((part) => part !== undefined),
    ]),
  ];
}
