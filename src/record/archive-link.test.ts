import { expect, test } from 'vitest';
import { archiveLink } from './archive-link.ts';

const PAGE = 'https://example.org/invented/notice?page=2';

test('a page with a day leads to the copy nearest to that day', () => {
  expect(archiveLink(PAGE, '2030-05-06')).toBe(`https://web.archive.org/web/20300506/${PAGE}`);
});

test.each([undefined, '2030', '2030-05'])('a page with the date %s leads to the latest copy', (date) => {
  expect(archiveLink(PAGE, date)).toBe(`https://web.archive.org/web/${PAGE}`);
});

test('an address in the archive is not looked up once more', () => {
  expect(archiveLink(`https://web.archive.org/web/2030/${PAGE}`, '2030-05-06')).toBeUndefined();
  expect(archiveLink(`http://web.archive.org/web/${PAGE}`)).toBeUndefined();
});

test('a page that only names the archive in its address is looked up', () => {
  expect(archiveLink('https://example.org/web.archive.org/')).toBe(
    'https://web.archive.org/web/https://example.org/web.archive.org/',
  );
});
