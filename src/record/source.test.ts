import { describe, expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedSource } from './fixtures/source.ts';
import { sourceSchema, sourcesSchema } from './source.ts';

const WHOLE_ADDRESS = 'url: Write a whole web address, beginning with https:// or http://, without spaces.';
const SEEN =
  'seen: Leave "seen" out when the page was read; write "cited" when only its address was found, or false when it was not opened.';

describe('a source', () => {
  test('may leave out its date and how far it was followed', () => {
    expect(messagesOf(sourceSchema, inventedSource({ date: undefined }))).toEqual([]);
  });

  test.each(['2030', '2030-05', '2030-05-06'])('may be dated "%s", as precise as known', (date) => {
    expect(messagesOf(sourceSchema, inventedSource({ date }))).toEqual([]);
  });

  test.each(['cited', false])('may be marked seen: %s', (seen) => {
    expect(messagesOf(sourceSchema, inventedSource({ seen }))).toEqual([]);
  });
});

describe('what an editor reads about a source', () => {
  test.each([
    ['without its scheme', 'www.example.org/notice'],
    ['that is no web page', 'ftp://example.org/notice'],
    ['with a blank in it', 'https://example.org/a notice'],
    ['without a domain', 'https://notice'],
    ['that is missing', undefined],
  ])('an address %s', (_what, url) => {
    expect(messagesOf(sourceSchema, inventedSource({ url }))).toEqual([WHOLE_ADDRESS]);
  });

  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['no title', { title: undefined }, 'title: Add the title of the page or document.'],
    ['too short a title', { title: 'FR' }, 'title: Write the whole title of the source.'],
    ['no publisher', { publisher: undefined }, 'publisher: Add who published it, like "Federal Register".'],
    ['too short a publisher', { publisher: 'x' }, 'publisher: Write who published the source.'],
    ['an unquoted date', { date: 2030 }, 'date: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".'],
    ['"seen: true"', { seen: true }, SEEN],
    ['an unknown field', { link: 'https://example.org' }, ': Unrecognized key: "link"'],
  ])('%s', (_what, changes, message) => {
    expect(messagesOf(sourceSchema, inventedSource(changes))).toEqual([message]);
  });

  test.each([[[]], [undefined], ['https://example.org']])('no list of sources, but %j', (sources) => {
    expect(messagesOf(sourcesSchema, sources)).toEqual([': Name at least one source: title, publisher, url and date.']);
  });
});
