import type { ContentFile } from './content-file.ts';
import { parseYaml } from './parse-yaml.ts';

const NOT_JSON =
  'The file is not valid JSON from here on. It is written by the importer: run it again, or take back the last change by hand.';

/**
 * Reads JSON fast; places are worked out only when one is asked for.
 *
 * @returns data undefined and one finding when the text is not JSON; it does not throw
 */
export function parseJson(file: string, text: string): ContentFile {
  // JSON is YAML too, and only the YAML parser remembers where things stand.
  let located: ContentFile | undefined;
  const inYaml = () => (located ??= parseYaml(file, text));
  const places: Pick<ContentFile, 'locate' | 'locateEnd'> = {
    locate: (path) => inYaml().locate(path),
    locateEnd: (path) => inYaml().locateEnd(path),
  };
  try {
    return { file, data: JSON.parse(text) as unknown, findings: [], ...places };
  } catch {
    const line = text.slice(0, lengthOfGoodPart(text)).split('\n').length;
    return {
      file,
      data: undefined,
      findings: [{ file, line, field: '', message: NOT_JSON, severity: 'error', rule: 'form' }],
      ...places,
    };
  }
}

/** How far a text is JSON, in characters; the engine tells the place of some slips only, so the text is halved until it is found. */
function lengthOfGoodPart(text: string): number {
  let [good, bad] = [0, text.trimEnd().length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether nothing is wrong with a text but that it ends. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return position === undefined ? String(error).includes('end of JSON input') : Number(position) >= text.length;
  }
}
