import { expect, test } from '@playwright/test';
import { openTimeline, turnTo } from './timeline.ts';

const stretches = ['', '?from=1997', '?from=2018&to=2020', '?from=2025'] as const;

for (const width of [768, 1000, 1440]) {
  test(`every mark has 24 px of its own, and a name that begins with its date: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await openTimeline(page);
    for (const stretch of stretches) {
      if (stretch !== '') await turnTo(page, stretch);
      const { targets, small, crowded, names } = await page.evaluate(() => {
        const drawing = [...document.querySelectorAll('[data-drawing]')].find((svg) => svg.checkVisibility());
        const links = [...(drawing?.querySelectorAll('a[data-target]') ?? [])];
        // The whole lane of the List is one target: what is nearest to the pointer is meant.
        const boxes = links
          .filter((link) => !link.closest('[data-lane="list"]') && getComputedStyle(link).pointerEvents !== 'none')
          .map((link) => {
            const shapes = [...link.querySelectorAll('*')].filter(
              (shape) => getComputedStyle(shape).pointerEvents !== 'none' && shape.localName !== 'text',
            );
            const rects = shapes.map((shape) => shape.getBoundingClientRect());
            return {
              key: link.getAttribute('data-target') ?? '',
              left: Math.min(...rects.map(({ left }) => left)),
              right: Math.max(...rects.map(({ right }) => right)),
              top: Math.min(...rects.map(({ top }) => top)),
              bottom: Math.max(...rects.map(({ bottom }) => bottom)),
            };
          });
        const isSmall = ({ left, right, top, bottom }: (typeof boxes)[number]): boolean =>
          right - left < 23.9 || bottom - top < 23.9;
        return {
          targets: boxes.length,
          small: boxes.filter(isSmall).map(({ key }) => key),
          // Boxes of at least 24 px that share no px: their middles are at least 24 px from each other.
          crowded: boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (b) =>
                  a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2,
              )
              .map((b) => `${a.key} and ${b.key}`),
          ),
          names: links.map((link) => link.getAttribute('aria-label') ?? ''),
        };
      });
      expect(targets, stretch).toBeGreaterThan(20);
      expect({ small, crowded }, stretch).toEqual({ small: [], crowded: [] });
      expect(names.length).toBeGreaterThan(targets);
      // "9 May 2019", "about 3–5 April 2019", "30 April – 1 May 2019", "April to June 2019", "2018 to 2019".
      const begins =
        /^(about )?((\d{1,2}|(Jan|Febr)uary|March|April|May|June|July|August|(Septem|Octo|Novem|Decem)ber|to|–|\d{4})[ –]?)*\d{4}, .+ \d+ of \d+\.$/;
      expect(
        names.filter((name) => !begins.test(name) || name.length > 120),
        stretch,
      ).toEqual([]);
    }
  });
}
