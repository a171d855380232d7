/** The pictures held against the record as it is, since no invented title is as awkward. Names no number of it. */
import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { timeWindow } from '../timeline/layout/time-window.ts';
import { listEvent, talksEvent } from '../timeline/layout/to-event.ts';
import { listCovers } from './covers.ts';
import { readFonts } from './fonts.ts';
import { layoutCover } from './layout-cover.ts';
import { layoutStrip } from './layout-strip.ts';
import { placeAxisNames, placeKey } from './place-key.ts';
import type { PlacedLine } from './placed.ts';
import { sizes, stripFrame } from './sizes.ts';

const reading = readContent(process.cwd());
const record = assembleRecord(reading);
const articles = reading.articles.flatMap(({ id, value }) => (id && value ? [{ id, ...value }] : []));
const lessons = reading.lessons.flatMap(({ id, value }) => (id && value ? [{ id, ...value }] : []));
const covers = listCovers(record, articles, lessons);
const fonts = readFonts(process.cwd());
const events = [...record.designations.map(listEvent), ...record.milestones.map(talksEvent)];
const pictures = covers.map((cover) => {
  const words = layoutCover(cover, fonts.measure);
  const strip = layoutStrip(events, timeWindow(cover.span.from, cover.span.to), cover.highlight, stripFrame);
  return {
    cover,
    words,
    strip,
    lines: [...words.lines, ...placeAxisNames(strip.axis), ...placeKey(strip, fonts.measure).lines],
  };
});
const pathsWhere = (isWrong: (picture: (typeof pictures)[number]) => boolean) =>
  pictures.filter(isWrong).map(({ cover }) => cover.path);

/** The box of a line's letters, in px. */
function boxOf({ text, cut, size, x, baseline }: PlacedLine) {
  return {
    text,
    left: x,
    right: x + fonts.measure(text, cut, size),
    top: baseline - size * 0.7,
    bottom: baseline + size * (/[gjpqy,;(]/.test(text) ? 0.2 : 0.02),
  };
}

describe('the covers', () => {
  test('are one for each page', () => {
    const paths = covers.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each([
    '/', '/timeline/', '/articles/', '/designations/', '/milestones/', '/entities/', '/themes/', '/glossary/',
    '/people/', '/sources/', '/search/', '/data/', '/method/', '/about/', '/corrections/',
  ])('have the page %s', (path) => {
    expect(covers.map((cover) => cover.path)).toContain(path);
  }); // prettier-ignore

  test.each([
    ['article', articles.map(({ id }) => `/articles/${id}/`)],
    ['designation', record.designations.map(({ id }) => `/designations/${id}/`)],
    ['milestone', record.milestones.map(({ id }) => `/milestones/${id}/`)],
    ['term', record.terms.map(({ id }) => `/glossary/${id}/`)],
    ['person', record.people.map(({ id }) => `/people/${id}/`)],
    ['theme', [...new Set(record.designations.map(({ theme }) => `/themes/${theme}/`))]],
  ])('have every %s', (_what, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    const covered = new Set(covers.map(({ path }) => path));
    expect(paths.filter((path) => !covered.has(path))).toEqual([]);
  });

  test('have a headline and a kicker each', () => {
    expect(pathsWhere(({ cover }) => cover.headline === '' || cover.kicker === '')).toEqual([]);
  });
});

describe('the words of every picture', () => {
  test('have their headline whole', () => {
    expect(pathsWhere(({ words }) => words.isCut)).toEqual([]);
  });

  test('have a headline that is still read at a third of the size', () => {
    expect(pathsWhere(({ words }) => words.lines.some(({ cut, size }) => cut === 'headline' && size < 38))).toEqual([]);
  });

  test('stay between the margins', () => {
    const leaves = ({ left, right, top, bottom }: ReturnType<typeof boxOf>) =>
      left < sizes.left || right > sizes.right + 1 || top < 40 || bottom > sizes.height - 20;
    expect(pathsWhere(({ lines }) => lines.map(boxOf).some(leaves))).toEqual([]);
  });

  test('do not touch each other', () => {
    const touching = pictures.flatMap(({ cover, lines }) => {
      const boxes = lines.map(boxOf);
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${cover.path}: "${a.text}" and "${b.text}"`),
      );
    });
    expect(touching).toEqual([]);
  });

  test('leave the drawing free', () => {
    const above = ({ baseline, size }: PlacedLine) =>
      baseline < stripFrame.top && baseline + size * 0.2 > stripFrame.top;
    expect(pathsWhere(({ lines }) => lines.some(above))).toEqual([]);
  });

  test('have a shape for every letter', () => {
    const missing = pictures.flatMap(({ lines }) =>
      lines.flatMap(({ text, cut }) => Array.from(text).filter((letter) => !fonts.has(letter, cut))),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the drawing of every picture', () => {
  test('has bars, and marks where there were milestones', () => {
    expect(pathsWhere(({ strip }) => strip.bars.length === 0 || strip.marks.length === 0)).toEqual([]);
  });

  test('stays in its frame', () => {
    const { left, right, top, bottom } = stripFrame;
    const leaves = ({ strip }: (typeof pictures)[number]) =>
      strip.bars.some(({ x, width, y }) => x < left - 20 || x + width > right + 20 || y < top) ||
      strip.marks.some(({ x, y }) => x < left || x > right || y > bottom);
    expect(pathsWhere(leaves)).toEqual([]);
  });

  test('shows the page’s own event in full colour', () => {
    const own = pictures.filter(({ cover }) => /^\/(designations|milestones)\/./.test(cover.path));
    const lost = own.filter(
      ({ strip }) =>
        !strip.pointer || (strip.pointer.lane === 'talks' && !strip.marks.some(({ isStrong }) => isStrong)),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(lost.map(({ cover }) => cover.path)).toEqual([]);
  });

  test('names its years', () => {
    expect(pathsWhere(({ strip }) => !strip.axis.some(({ isNamed }) => isNamed))).toEqual([]);
  });
});
