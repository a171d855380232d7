import { describe, expect, test } from 'vitest';
import satori from 'satori';
import { type Cut, fontFamily, readFonts } from './fonts.ts';
import { readFont } from './read-font.ts';

const fonts = readFonts(process.cwd());
const cuts: Cut[] = ['headline', 'text', 'label', 'strong'];

/** The width satori lays a line out with, in px. */
async function drawnWidth(text: string, cut: Cut): Promise<number> {
  let drawn = 0;
  const style = { fontFamily: fontFamily(cut), fontSize: 50, fontWeight: 400, position: 'absolute', whiteSpace: 'pre' };
  const tree = {
    type: 'div',
    props: { style: { display: 'flex' }, children: [{ type: 'div', props: { style, children: text } }] },
  };
  await satori(tree as unknown as Parameters<typeof satori>[0], {
    width: 3000,
    height: 100,
    fonts: [...fonts.files],
    onNodeDetected: (node) => {
      if (node.textContent === text) drawn = node.width;
    },
  });
  return drawn;
}

describe.each(cuts)('the width of a line in the cut "%s"', (cut) => {
  test.each([
    'The List and the Talks',
    'Xinjiang police, Hikvision, SenseTime',
    '28 organisations, 1,141 (“at least”)',
  ])('is that of "%s" as drawn, kerning apart', async (text) => {
    const [measured, drawn] = [fonts.measure(text, cut, 50), await drawnWidth(text, cut)];
    expect(drawn).toBeGreaterThan(measured * 0.97);
    expect(drawn).toBeLessThan(measured * 1.005);
  });

  test('is twice as much at twice the size', () => {
    expect(fonts.measure('Huawei', cut, 40)).toBeCloseTo(fonts.measure('Huawei', cut, 20) * 2);
  });
});

test('letters of the other languages of Europe come from the second file', () => {
  expect(['é', 'ş', 'ő', '–', '…', '“'].filter((letter) => !fonts.has(letter, 'headline'))).toEqual([]);
  expect(fonts.has('华', 'headline')).toBe(false);
});

test('a file that is no WOFF is told', () => {
  expect(() =>
    readFont(Buffer.from('wOF2, then much more that is not read at all, since the first four tell')),
  ).toThrow('The font is not a WOFF file.');
});
