/** A step of a lesson, as its heading says it. */
export interface LessonStep {
  readonly minutes: number;
  readonly title: string;
}

/**
 * Reads the heading of a step.
 *
 * @param heading - its text, e.g. "10 minutes: Read the rule"
 * @returns undefined where it has another form
 */
export function parseStep(heading: string): LessonStep | undefined {
  const [, minutes, title] = /^(\d{1,2}) minutes?: (\S.*)$/s.exec(heading.trim()) ?? [];
  return minutes === undefined || title === undefined ? undefined : { minutes: Number(minutes), title };
}
