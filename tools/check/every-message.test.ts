/**
 * All that the check says, collected in snapshots/messages.md to be read in one sitting.
 * A message that was changed on purpose is taken over with: npx vitest run tools/check/every-message.test.ts -u
 */
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/reader/fixtures/content-folder.ts';
import { guarded } from '../../src/reader/guard.ts';
import { missedAims } from './article-report.ts';
import { saysFailure } from './check-and-report.ts';
import { type ToldChapter, writeCollection } from './fixtures/collection.ts';
import { inEvents } from './fixtures/mistakes/in-events.ts';
import { inFiles } from './fixtures/mistakes/in-files.ts';
import { inHeads } from './fixtures/mistakes/in-heads.ts';
import { inIds } from './fixtures/mistakes/in-ids.ts';
import { inLists } from './fixtures/mistakes/in-lists.ts';
import { inTexts } from './fixtures/mistakes/in-texts.ts';
import { notCollected } from './fixtures/not-collected.ts';
import { sentencesIn } from './fixtures/sentences-in.ts';
import { withChanges } from './fixtures/with-changes.ts';
import { readOptions } from './read-options.ts';
import { runCheck } from './run-check.ts';

/** The folder is changed and read some hundred times. */
const LONG_MS = 120_000;

const chapters = [...inFiles, ...inEvents, ...inHeads, ...inLists, ...inIds, ...inTexts];
const collected: ToldChapter[] = [];

/** What stands in rooms that speak to editors through the check. */
const spoken = () => [
  ...sentencesIn('src/reader').filter(({ file }) => !file.endsWith('/rules.ts')),
  ...sentencesIn('src/record', "from 'zod'"),
];

const broken = () => {
  throw new TypeError("Cannot read properties of undefined (reading 'id')");
};

const command = (): string[] => [
  String(readOptions(['--quite'])),
  String(readOptions(['--format', 'word'])),
  String(readOptions(['--root'])),
  saysFailure(new Error('EACCES: permission denied')),
  ...missedAims({
    id: 'invented-story',
    words: 900,
    grade: 13.2,
    sources: 5,
    primary: 1,
    belowHigh: [],
    figures: 0,
    drawings: 0,
  }),
];

describe('the collection of messages', () => {
  test(
    'has something to say of every mistake',
    () => {
      const root = contentFolder();
      for (const { title, mistakes } of chapters) {
        const told = mistakes.map(({ written, files }) => ({
          written,
          findings: withChanges(root, files, () => runCheck(root).findings),
        }));
        expect(told.filter(({ findings }) => findings.length === 0)).toEqual([]);
        collected.push({ title, told });
      }
      const failed = [
        { written: '(a slip of ours in the code)', findings: guarded('content/a.mdx', 'sources', broken) },
      ];
      collected.push({ title: 'When the check itself fails', told: failed });
    },
    LONG_MS,
  );

  test('is the one that was read', async () => {
    await expect(writeCollection(collected, command())).toMatchFileSnapshot('snapshots/messages.md');
  });

  test('has every sentence of the check, but for those that are named with a reason', () => {
    const said = collected.flatMap(({ told }) =>
      told.flatMap(({ findings }) => findings.map(({ message }) => message)),
    );
    const all = said.join('\n');
    const left = spoken()
      .filter(({ words }) => !all.includes(words))
      .map(({ words }) => words);
    const named = Object.values(notCollected).flat();
    expect([...new Set(left)].sort()).toEqual([...named].sort());
  });

  test('holds full sentences, and nothing that only a programmer knows', () => {
    const findings = collected.flatMap(({ told }) => told.flatMap(({ findings }) => findings));
    const known = findings.filter(({ rule }) => rule !== 'check').map(({ message }) => message);
    expect(
      known.filter((message) => !/^([\p{Lu}"</]|entries\.json)/u.test(message) || !/[.?>…]$/.test(message)),
    ).toEqual([]);
    expect(
      known.filter((message) => /undefined|\[object|NaN|null|ZodError|Unexpected|\bparser?\b/.test(message)),
    ).toEqual([]);
  });
});
