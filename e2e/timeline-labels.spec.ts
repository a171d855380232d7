import { expect, test } from '@playwright/test';
import { openTimeline } from './timeline.ts';

/** Every stretch of time with a name, by what its button writes into the address. */
const stretches = ['from=1997', '', 'from=2018&to=2020', 'from=2025'] as const;
const fonts = [
  ['the fonts of this site', false],
  ['the fonts a browser falls back to', true],
] as const;

for (const [font, isBlocked] of fonts) {
  for (const width of [768, 1024, 1440, 1920]) {
    test(`no label touches another or leaves the drawing, whatever shows: ${width} px, ${font}`, async ({ page }) => {
      test.slow();
      if (isBlocked) await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize({ width, height: 1000 });
      await openTimeline(page);
      const themes = await page
        .locator('[data-filters] input[name="theme"]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      expect(themes.length).toBeGreaterThan(5);
      const states = ['', ...themes.map((theme) => `theme=${theme}`)].flatMap((theme) =>
        stretches.map((stretch) => `?${[stretch, theme].filter(Boolean).join('&')}`),
      );
      const { problems, labels, isOurs } = await page.evaluate(async (states) => {
        await document.fonts.ready;
        const found: string[] = [];
        let labels = 0;
        for (const state of states) {
          history.replaceState(null, '', `${location.pathname}${state}`);
          dispatchEvent(new PopStateEvent('popstate'));
          const timeline = document.querySelector<HTMLElement>('[data-timeline]');
          while (timeline?.dataset['busy'] === 'drawing') await new Promise((resolve) => setTimeout(resolve));
          const drawing = [...document.querySelectorAll('[data-drawing]')].find((svg) => svg.checkVisibility());
          if (!drawing) return { problems: ['no drawing is shown'], labels, isOurs: false };
          const frame = drawing.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll('text')].map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            // A line box is taller than its letters; what may not touch is the letters.
            const ease = (bottom - top) * 0.12;
            const words = text.textContent.trim().replace(/\s+/g, ' ');
            return { words, left: left + 0.5, right: right - 0.5, top: top + ease, bottom: bottom - ease };
          });
          labels += drawing.querySelectorAll('.bar-label, .mark-label').length;
          for (const [index, a] of texts.entries()) {
            if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top || a.bottom > frame.bottom)
              found.push(`${state} "${a.words}" leaves the drawing`);
            for (const b of texts.slice(index + 1)) {
              if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                found.push(`${state} "${a.words}" and "${b.words}"`);
            }
          }
        }
        const ours = [...document.fonts].filter(({ family }) => /^"?Libre Franklin"?$/.test(family));
        return { problems: found, labels, isOurs: ours.some(({ status }) => status === 'loaded') };
      }, states);
      expect(isOurs).toBe(!isBlocked);
      expect(labels).toBeGreaterThan(states.length * 4);
      expect(problems).toEqual([]);
    });
  }
}
