import { type Damage, type Mutant, pickSome, replaced } from '../mutant.ts';
import { lineAt, type SourceFile } from '../source-file.ts';

const LARGE_BYTES = 5 * 1024 * 1024;

function whole({ file }: SourceFile, what: string, content: () => string | Uint8Array | undefined): Mutant {
  return { file, what, places: [{ file, line: 1 }], writes: [{ file, content }] };
}

export const emptyFile: Damage = (source, most, { random }) =>
  pickSome(
    [
      whole(source, 'empty', () => ''),
      whole(source, 'nothing but line breaks and spaces', () => '\n  \n\n'),
      ...(source.form === 'headed'
        ? [whole(source, 'an empty head and no text', () => '---\n---\n'), noText(source)]
        : []),
      ...(source.form === 'yaml' ? [whole(source, 'nothing but a remark', () => '# To be written.\n')] : []),
    ],
    most,
    random,
  );

function noText(source: SourceFile): Mutant {
  const { file, text, bodyStart = 0 } = source;
  const line = lineAt(text, bodyStart);
  return {
    ...whole(source, 'a head without a text', () => text.slice(0, bodyStart)),
    places: [1, line].map((one) => ({ file, line: one })),
  };
}

export const binaryFile: Damage = (source, most, { random }) => {
  const noise = Uint8Array.from({ length: 4096 }, () => Math.floor(random() * 256));
  const kinds = [
    whole(source, 'a picture', () =>
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise.slice(0, 64)]),
    ),
    whole(source, 'random bytes', () => noise),
    whole(source, 'in UTF-16', () => Buffer.from(`\ufeff${source.text}`, 'utf16le')),
    whole(source, 'in Latin-1', () => Buffer.from(`# Zürich\n${source.text}`, 'latin1')),
    whole(source, 'with a null byte at its end', () => `${source.text}\0`),
  ];
  return pickSome(kinds, most, random);
};

export const largeFile: Damage = (source, most, { random }) => {
  const fill = (piece: string) => piece.repeat(Math.ceil(LARGE_BYTES / Buffer.byteLength(piece)));
  const end = { file: source.file, line: lineAt(source.text, source.text.length) };
  const kinds = [
    whole(source, '5 MB of one letter', () => fill('a')),
    whole(source, '5 MB of itself', () => fill(source.text)),
    whole(source, '5 MB of lines', () => fill('some words\n')),
    whole(source, '5 MB of open brackets', () => fill('[')),
    {
      ...whole(source, '5 MB of words at its end', () => source.text + fill('some words and ')),
      places: [{ file: source.file, line: 1 }, end],
    },
  ];
  return pickSome(kinds, most, random);
};

export const byteOrderMark: Damage = (source, most, { random }) => {
  const { file, text } = source;
  const middle = text.indexOf('\n') + 1;
  const kinds = [
    whole(source, 'a byte order mark at its beginning', () => `\ufeff${text}`),
    whole(source, 'two byte order marks at its beginning', () => `\ufeff\ufeff${text}`),
    {
      ...whole(
        source,
        'a byte order mark before its second line',
        () => `${text.slice(0, middle)}\ufeff${text.slice(middle)}`,
      ),
      places: [{ file, line: 2 }],
    },
  ];
  return pickSome(kinds, most, random);
};

export const windowsBreaks: Damage = (source, most, { random }) => {
  const { text } = source;
  const line = 1 + Math.floor(random() * (lineAt(text, text.length) - 1));
  let seen = 0;
  const kinds = [
    whole(source, 'every line ends with CR LF', () => text.replaceAll('\n', '\r\n')),
    whole(
      source,
      'every line ends with CR LF, after a byte order mark',
      () => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ),
    {
      ...whole(source, `line ${line} ends with CR LF`, () => {
        seen = 0;
        return text.replace(/\n/g, (found) => ((seen += 1) === line ? '\r\n' : found));
      }),
      places: [{ file: source.file, line }],
    },
  ];
  return pickSome(kinds, most, random);
};

export const tabs: Damage = (source, most, { random }) => {
  const { text, file } = source;
  const indented = [...text.matchAll(/(?<=\n)( +)(?=\S)/g)].map(({ index, 1: spaces = '' }) => ({
    index,
    end: index + spaces.length,
  }));
  const colons = [...text.matchAll(/(?<=\n\s*[a-z_]+:) (?=\S)/g)].map(({ index }) => ({ index, end: index + 1 }));
  const ends = [...text.matchAll(/(?<=\S)(?=\n)/g)].map(({ index }) => ({ index, end: index }));
  const starts = [...text.matchAll(/(?<=\n)(?=\S)/g)].map(({ index }) => ({ index, end: index }));
  const kinds: [what: string, places: { index: number; end: number }[], by: string][] = [
    ['indented with a tab', indented, '\t'],
    ['a tab after a colon', colons, '\t'],
    ['a tab at the end of a line', ends, '\t'],
    ['a tab at the beginning of a line', starts, '\t'],
  ];
  const one = kinds.flatMap(([what, places, by]) =>
    pickSome(places, 1, random).map(({ index, end }) =>
      replaced(source, [index, end], by, {
        what: `${what}, line ${lineAt(text, index)}`,
        lines: [lineAt(text, index)],
      }),
    ),
  );
  const [firstIndented] = indented;
  const all = firstIndented
    ? [
        {
          ...whole(source, 'every indent with tabs', () =>
            text.replace(/(?<=^|\n)(?: {2})+/g, (spaces) => '\t'.repeat(spaces.length / 2)),
          ),
          places: [{ file, line: lineAt(text, firstIndented.index) }],
        },
      ]
    : [];
  return pickSome([...one, ...all], most, random);
};

export const missingFile: Damage = (source, most, { sources }) => {
  if (most < 1) return [];
  const name = source.file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const entries = sources.find(({ file }) => file === 'content/entity-list/entries.json');
  // Where a rule is missing, its entries of the list belong to none.
  const own = source.file.startsWith('content/designations/') ? entriesNamedIn(source.text, entries) : [];
  return [
    {
      ...whole(source, 'taken away', () => undefined),
      places: [{ file: source.file, line: 1 }, ...own],
      named: name.replace(/\.(sheet|notes)$/, ''),
    },
  ];
};

function entriesNamedIn(rule: string, entries: SourceFile | undefined): { file: string; line: number }[] {
  const ids = new Set([...rule.matchAll(/^ {2}- ([a-z0-9-]+)$/gm)].map(([, id]) => id));
  return (entries?.text.split('\n') ?? []).flatMap((line, index) => {
    const id = /^\{"id":"([^"]+)"/.exec(line)?.[1];
    return entries && id !== undefined && ids.has(id) ? [{ file: entries.file, line: index + 1 }] : [];
  });
}
