import { expect, test } from 'vitest';
import { readReleaseOptions } from './read-release-options.ts';

const TODAY = '2026-11-25';
const read = (args: string[], env: Record<string, string> = { SITE_URL: 'https://list.example' }) =>
  readReleaseOptions(args, env, TODAY);

test('a release is of today, of a fresh build, and goes to public/', () => {
  expect(read([])).toEqual({
    site: 'https://list.example/',
    date: TODAY,
    out: 'public/embed/v',
    isRehearsal: false,
  });
});

test('everything can be asked for', () => {
  const args = ['--date', '2026-01-02', '--built', 'some', '--out', 'there', '--dry-run'];
  expect(read(args, { SITE_URL: 'https://host.example/', BASE_PATH: 'list' })).toEqual({
    site: 'https://host.example/list/',
    date: '2026-01-02',
    built: 'some',
    out: 'there',
    isRehearsal: true,
  });
});

test.each([
  [
    [],
    {},
    'A pinned copy carries the site’s address, wherever it is kept. Give it: SITE_URL=https://… npm run release',
  ],
  [
    [],
    { SITE_URL: 'list.example' },
    'SITE_URL is "list.example", which is no web address. Write it whole: SITE_URL=https://… npm run release',
  ],
  [['--date', '2026-02-30'], undefined, '"2026-02-30" is no day of the calendar. Write the date as 2026-11-25.'],
  [['--date', '2026-02'], undefined, '"2026-02" is no day of the calendar. Write the date as 2026-11-25.'],
  [
    ['--force'],
    undefined,
    '"--force" cannot be understood. The release knows --date YYYY-MM-DD, --built FOLDER, --out FOLDER and --dry-run.',
  ],
] as [string[], Record<string, string> | undefined, string][])('%j with %j is told', (args, env, sentence) => {
  expect(read(args, env)).toBe(sentence);
});
