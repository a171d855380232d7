import { stringify } from 'yaml';
import { pickSome } from '../mutant.ts';
import { inventedSentence, inventedSentences } from './invented-prose.ts';

/** Like the articles of the site: about so many paragraphs under so many headings, so many sources. */
const PARAGRAPHS = 40;
const A_HEADING_EVERY = 6;
const SOURCES = 12;

interface Events {
  readonly rules: readonly string[];
  readonly steps: readonly string[];
}

/** The text of an invented article, with components as in those of the site. */
export function inventedArticle(n: number, { rules, steps }: Events, random: () => number): string {
  const [rule = '', other = ''] = pickSome(rules.slice(0, 50), 2, random);
  const [step = '', next = '', last = ''] = near(steps, random);
  const ids = Array.from({ length: SOURCES }, (_, m) => `source-${m + 1}`);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, m) => {
    const cite = `<Cite of="${ids[m % SOURCES] ?? ''}" />`;
    const words = `${inventedSentences(3, random)}${cite} ${named([rule, step, next][m % 3] ?? '')} ${inventedSentence(random)}`;
    return m % A_HEADING_EVERY === 0 ? `## ${heading(m)}\n\n${words}` : words;
  });
  const drawn = `<Timeline from="2018" to="2019-12" title="An invented cut" highlight="${step}" />`;
  const quoted = `<Quote by="An invented minister" of="source-1">\n  ${inventedSentence(random)}\n</Quote>`;
  const body = [TERMS, ...paragraphs.slice(0, 20), drawn, quoted, ...paragraphs.slice(20)].join('\n\n');
  const head = {
    title: `Invented article ${n}`,
    description: inventedSentence(random),
    form: 'explainer',
    part: 'start',
    author: 'A. Tester',
    published: '2026-09-01',
    how_we_know: inventedSentences(3, random),
    key_points: [1, 2, 3].map((point) => `${inventedSentence(random)} Point ${point}.`),
    questions: [1, 2].map((question) => `What of ${question}?`),
    about: { designations: [rule, other], milestones: [step, next, last] },
    sources: ids.map((id, m) => ({
      id,
      title: `Invented notice ${m + 1} of article ${n}`,
      publisher: 'Invented Gazette',
      url: `https://example.org/articles/${n}/${m + 1}`,
      date: '2026-08-01',
    })),
  };
  return `---\n${stringify(head, { customTags: ['timestamp'] })}---\n\n${body}\n`;
}

/** Every term the invented sentences use is explained once. */
const TERMS =
  'It begins with the <Term id="entity-list" /> and a <Term id="export-license">licence</Term>.<Cite of="source-1" />';

function near(steps: readonly string[], random: () => number): string[] {
  const at = Math.floor(random() * Math.max(1, steps.length - 3));
  return steps.slice(at, at + 3);
}

function named(event: string): string {
  return `Then came <Event id="${event}">the next step</Event>.`;
}

function heading(m: number): string {
  return [
    'How it began',
    'What came of it',
    'Who paid',
    'What nobody knows',
    'Where it stands',
    'What to watch',
    'At the end',
  ][Math.floor(m / A_HEADING_EVERY) % 7] as string;
}
