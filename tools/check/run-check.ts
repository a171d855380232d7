import { advise } from '../../src/advice/advise.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { type Finding, sortFindings } from '../../src/reader/finding.ts';
import { type ContentReading, readContent } from '../../src/reader/read-content.ts';

/**
 * Reads a project's content/ and looks at everything in it.
 *
 * @param root - the project's folder
 */
export function runCheck(root: string): { reading: ContentReading; findings: Finding[] } {
  const reading = readContent(root);
  return { reading, findings: sortFindings([...checkContent(reading), ...advise(reading)]) };
}
