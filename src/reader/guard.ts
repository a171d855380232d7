import type { Finding } from './finding.ts';

/**
 * Findings of one check; where the check itself throws, one finding that says so, so that the others are still told.
 *
 * @param file - what it looked at: a file, or "content" for all of them
 * @param subject - what it looks for, as it goes on after "looks at", e.g. "the sources"
 */
export function guarded(file: string, subject: string, check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check();
  } catch (error) {
    return [checkFailed(file, subject, error)];
  }
}

/** The finding about a check that could not be finished. */
export function checkFailed(file: string, subject: string, error: unknown): Finding {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return {
    file,
    line: 1,
    field: '',
    message: `The check of ${subject} could not be finished here; all others were. Nothing is lost. Look at what you changed last, and show this line to whoever keeps the code: ${reason}`,
    severity: 'error',
    rule: 'check',
  };
}
