import { describe, expect, test } from 'vitest';
import { checked, fieldsIn, inventedContent, knownIn, planned, writeFiles } from './fixtures/invented-content.ts';
import { kindNames, kinds } from './kinds.ts';
import { isRefused, type Kind } from './plan.ts';
import { planNew } from './plan-new.ts';

describe('a hostile title', () => {
  const titles: readonly [string, string][] = [
    ['../../etc', '../../etc'],
    ['x"double" and \'single\'', 'x"double" and \'single\''],
    ['--- x', '--- x'],
    ['one\ntwo', 'one two'],
    ['one\r\n---\r\ntwo', 'one --- two'],
    ['a: colon', 'a: colon'],
    ['a #hash # hash', 'a #hash # hash'],
    ['nul\0byte', 'nulbyte'],
    ['\u202Eabc\u200F', 'abc'],
    ['nulled', 'nulled'],
    ['{braces}', '{braces}'],
    ['<Tag>', '<Tag>'],
    ['- item', '- item'],
    ['* star & anchor', '* star & anchor'],
    ['yes', 'yes'],
    ['2030-05-06', '2030-05-06'],
    ['12', '12'],
    ['null', 'null'],
    ['$& $1 $`', '$& $1 $`'],
    ['a\\b', 'a\\b'],
    ['中文 “quoted”', '中文 “quoted”'],
    ['\u0085\u2028x', 'x'],
    ['\uD800x', 'x'],
    ['FILL IN: x', 'FILL IN: x'],
    ['draft: false', 'draft: false'],
    ['%TAG ! x', '%TAG ! x'],
  ];
  const fields: Partial<Record<Kind, Record<string, unknown>>> = {
    milestone: { date: '2030-05-06' },
    designation: { published: '2030-05-06' },
  };

  test.each(titles)('%j stays inside content/ and reads back as %j, whatever is started', (title, kept) => {
    const before = knownIn(inventedContent());
    for (const kind of kindNames) {
      const { files } = planned(kind, { title, id: 'given-id', fields: fields[kind] }, before);
      for (const { path } of files)
        expect(path).toMatch(/^content\/(?:[a-z]+\/)?[a-z0-9-]+(?:\.sheet|\.notes)?\.(?:mdx|yaml)$/);
      const { titleField } = kinds[kind];
      if (titleField !== undefined) expect(fieldsIn(kind, files[0]?.text ?? '')[titleField]).toBe(kept);
      expect(files.some(({ text }) => text.includes('\0'))).toBe(false);
    }
  });

  test.each(titles)('%j gives a file that the check can read, or is refused', (title) => {
    const root = inventedContent();
    const result = planNew('article', { title }, knownIn(root));
    if (isRefused(result)) {
      expect(result.refused).toMatch(/^The title ".*--id /);
      return;
    }
    writeFiles(root, result.files);
    expect(checked(root).filter((finding) => !finding.includes('A blank is still'))).toEqual([]);
  });
});
