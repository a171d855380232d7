import { describe, expect, test } from 'vitest';
import { frameTitle } from './frame-title.ts';
import { type Framed, snippets } from './snippets.ts';

const framed: Framed = {
  address: {
    path: 'theme/quantum',
    parameters: [
      ['from', '2019'],
      ['highlight', 'a,b'],
    ],
  },
  title: 'A "title" with <signs> & more',
  height: 620,
  page: 'https://list.example/timeline/?from=2019&theme=quantum',
  base: 'https://list.example/embed/',
  site: 'The site',
  verified: '9 October 2026',
  licence: 'CC BY 4.0',
};

describe('what is pasted', () => {
  const { link, iframe, auto, element } = snippets(framed);

  test('a link says whose it is', () => {
    expect(link).toBe(
      '<a href="https://list.example/timeline/?from=2019&amp;theme=quantum">A &quot;title&quot; with &lt;signs&gt; &amp; more</a> (The site, data to 9 October 2026, CC BY 4.0)',
    );
  });

  test('a frame needs no script, has a title, and a way out below it', () => {
    expect(iframe).toContain('<iframe src="https://list.example/embed/theme/quantum/?from=2019&amp;highlight=a,b"');
    expect(iframe).toContain('title="A &quot;title&quot; with &lt;signs&gt; &amp; more"');
    expect(iframe).toContain('width="100%" height="620"');
    expect(iframe).toContain('loading="lazy"');
    expect(iframe).toContain(
      '>Open the timeline and its sources</a> (The site, data to 9 October 2026, CC BY 4.0)</p>',
    );
    expect(iframe).not.toMatch(/<script|color-scheme|onload/);
  });

  test('a frame is as low as it was asked to be', () => {
    const styleOf = (height: number) => /style="([^"]*)"/.exec(snippets({ ...framed, height }).iframe)?.[1];
    expect(styleOf(620)).toBe('border:0;width:100%;min-height:420px');
    expect(styleOf(300)).toBe('border:0;width:100%;min-height:300px');
  });

  test('a frame that grows is the same frame, and the helper', () => {
    expect(auto).toBe(`${iframe}\n<script async src="https://list.example/embed/v1.js"></script>`);
  });

  test('an element has the parameters as attributes, and something inside that needs no script', () => {
    expect(element).toMatch(
      /^<lt-timeline cut="theme\/quantum" from="2019" highlight="a,b" title="[^"]+" height="620">\n/,
    );
    expect(element).toContain('<img src="https://list.example/embed/timeline.svg"');
    expect(element).toMatch(/<\/lt-timeline>\n<script async src="https:\/\/list\.example\/embed\/v1\.js"><\/script>$/);
  });

  test('the whole timeline needs no word for its cut', () => {
    const whole = snippets({ ...framed, address: { path: 'timeline', parameters: [] } });
    expect(whole.element).toMatch(/^<lt-timeline title=/);
    expect(whole.iframe).toContain('src="https://list.example/embed/timeline/"');
  });
});

describe('the title of a frame', () => {
  const name = (theme: string) => ({ quantum: 'Quantum technology', sea: 'South China Sea' })[theme] ?? theme;
  const title = (wishes: Partial<Parameters<typeof frameTitle>[0]>) =>
    frameTitle({ lanes: 'both', from: '', to: '', themes: [], ...wishes }, name);

  test.each([
    [{}, 'Timeline: US Entity List additions and US–China trade talks'],
    [
      { from: '2018', to: '2020-05', themes: ['quantum', 'sea'] },
      'Timeline: US Entity List additions and US–China trade talks, 2018 to May 2020, quantum technology, South China Sea',
    ],
    [
      { lanes: 'entity', from: '2019', to: '2019' },
      'Timeline: additions of Chinese organisations to the US Entity List, 2019',
    ],
    [
      { lanes: 'trade', from: '2025', themes: ['quantum'] },
      'Timeline: milestones of the US–China trade war, since 2025',
    ],
    [{ to: '2020' }, 'Timeline: US Entity List additions and US–China trade talks, to 2020'],
  ] as const)('%o', (wishes, words) => {
    expect(title(wishes as Partial<Parameters<typeof frameTitle>[0]>)).toBe(words);
  });
});
