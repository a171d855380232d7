import { describe, expect, test } from 'vitest';
import { registerOf } from './source-register.ts';
import type { Citation } from './where-cited.ts';

function citation(path: string, source: Partial<Citation['source']>, reading: Citation['reading'] = 'read'): Citation {
  const whole = { title: 'A notice', publisher: 'Gazette', url: 'https://example.org/a', ...source };
  return { source: whole, reading, page: { kind: 'milestones', path, title: path } };
}
const documentsOf = (citations: readonly Citation[]) => registerOf(citations)[0]?.documents ?? [];

test('one address is one document, with every page that rests on it once', () => {
  const [publisher] = registerOf([citation('/a/', {}), citation('/b/', {}), citation('/a/', {})]);
  expect(publisher?.documents.map(({ pages }) => pages.map(({ path }) => path))).toEqual([['/a/', '/b/']]);
  expect(publisher?.pageCount).toBe(2);
});

test('spellings of one publisher stand together under its name', () => {
  const register = registerOf([
    citation('/a/', { publisher: 'eCFR', url: 'https://example.org/b' }),
    citation('/a/', { publisher: 'Electronic Code of Federal Regulations (eCFR)' }),
    citation('/a/', { publisher: 'Another' }),
  ]);
  expect(register.map(({ name, documents, primary }) => [name, documents.length, primary !== undefined])).toEqual([
    ['Another', 1, false],
    ['Electronic Code of Federal Regulations (eCFR)', 2, true],
  ]);
});

describe('a document that several pages cite', () => {
  const uses = [
    citation('/a/', { title: 'Notice', date: '2030-05' }, 'not-opened'),
    citation('/b/', { title: 'A notice', date: '2030-05-06' }, 'cited'),
    citation('/c/', { title: 'A notice' }, 'copy'),
  ];
  test('has the title most of them give, the most precise date, and the farthest reading', () => {
    expect(documentsOf(uses)).toMatchObject([{ title: 'A notice', date: '2030-05-06', reading: 'copy' }]);
  });
});

test('documents stand in order of time, those without a date last', () => {
  const urls = (date?: string) => ({ url: `https://example.org/${date ?? 'none'}`, ...(date ? { date } : {}) });
  const cited = [undefined, '2031', '2030-05-06', '2030-05'].map((date) => citation('/a/', urls(date)));
  expect(documentsOf(cited).map(({ date }) => date)).toEqual(['2030-05', '2030-05-06', '2031', undefined]);
});

test('an anchor follows from the address, and two never share one', () => {
  const addresses = ['https://www.example.org/a?b=1', 'http://example.org/a/b/1', 'https://example.org/100%'];
  expect(documentsOf(addresses.map((url) => citation('/a/', { url }))).map(({ anchor, url }) => [anchor, url])).toEqual(
    expect.arrayContaining([
      ['d-example-org-a-b-1', 'http://example.org/a/b/1'],
      ['d-example-org-a-b-1-2', 'https://www.example.org/a?b=1'],
      ['d-example-org-100', 'https://example.org/100%'],
    ]),
  );
});
