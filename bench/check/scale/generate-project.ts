import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { actors, milestoneKinds, themes, wordsOf } from '../../../src/record/vocabulary.ts';
import { generateEvents } from '../../events/generate-events.ts';
import { randomFrom } from '../../events/random.ts';
import { inventedArticle } from './invented-article.ts';
import { inventedSentences } from './invented-prose.ts';

export interface ProjectSize {
  readonly articles: number;
  /** Rules and milestones together. */
  readonly events: number;
  readonly seed: number;
}

/** Entries each rule adds. */
const ENTRIES_A_RULE = 3;

/**
 * Writes the content/ of a project in which everything is invented and nothing is wrong.
 *
 * @param root - an empty folder
 * @param from - the project whose glossary, people and rates are taken over
 */
export function generateProject(root: string, from: string, { articles, events, seed }: ProjectSize): void {
  const random = randomFrom(seed);
  const content = join(root, 'content');
  for (const folder of ['articles', 'designations', 'milestones', 'entity-list/remarks', 'lessons'])
    mkdirSync(join(content, folder), { recursive: true });
  for (const file of ['glossary.yaml', 'people.yaml', 'tariff-rates.yaml'])
    copyFileSync(join(from, 'content', file), join(content, file));
  writeFileSync(join(content, 'corrections.yaml'), '[]\n');
  const write = (file: string, fields: unknown) => {
    writeFileSync(join(content, file), stringify(fields, { customTags: ['timestamp'] }));
  };

  const half = Math.floor(events / 2);
  const dated = generateEvents(events, seed).map((event, n) => ({ ...event, id: `${event.date}-invented-${n + 1}` }));
  const rules = dated.filter((_, n) => n % 2 === 0).slice(0, half);
  const steps = dated.filter((_, n) => n % 2 === 1);
  const entries = rules.flatMap(({ date }, n) =>
    Array.from({ length: ENTRIES_A_RULE }, (_, m) => entry(n * ENTRIES_A_RULE + m + 1, date)),
  );
  rules.forEach((event, n) => {
    const own = entries.slice(n * ENTRIES_A_RULE, (n + 1) * ENTRIES_A_RULE).map(({ id }) => id);
    write(`designations/${event.id}.yaml`, {
      id: event.id,
      title: `Invented addition of ${event.title}`,
      fr_citation: `${84 + (n % 9)} FR ${10_000 + n}`,
      published: event.date,
      effective: event.date,
      action: 'addition',
      chart_count: ENTRIES_A_RULE,
      chart_count_basis: 'rule',
      entities: own,
      notable: [event.title],
      reason: inventedSentences(2, random),
      theme: wordsOf(themes)[n % wordsOf(themes).length],
      sources: [source('Federal Register', event.date, n), source('Invented Gazette', event.date, n)],
      confidence: 'high',
    });
  });
  const kinds = wordsOf(milestoneKinds).filter((kind) => !kind.startsWith('tariff-'));
  steps.forEach((event, n) => {
    write(`milestones/${event.id}.yaml`, {
      id: event.id,
      title: event.title,
      date: event.date,
      kind: kinds[n % kinds.length],
      actor: wordsOf(actors)[n % wordsOf(actors).length],
      summary: inventedSentences(3, random),
      significance: 1 + (n % 3),
      ...(n % 4 === 0 ? { related: [related(rules[n % rules.length]?.id ?? '', event.date, n)] } : {}),
      sources: [source('Invented Gazette', event.date, n)],
      confidence: 'high',
    });
  });
  for (let n = 1; n <= articles; n += 1)
    writeFileSync(
      join(content, `articles/invented-article-${n}.mdx`),
      inventedArticle(n, { rules: rules.map(({ id }) => id), steps: steps.map(({ id }) => id) }, random),
    );
  const list = `[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
  writeFileSync(join(content, 'entity-list/entries.json'), list);
  writeFileSync(join(content, 'entity-list/provenance.json'), provenance(list, entries.length));
}

function source(publisher: string, date: string, n: number) {
  return { title: `Invented notice ${n + 1}`, publisher, url: `https://example.org/invented/${n + 1}`, date };
}

function related(designation: string, date: string, n: number) {
  return { designation, how: 'An invented connection', source: source('Invented Gazette', date, n) };
}

function entry(n: number, date: string) {
  const citation = `${84 + (n % 9)} FR ${10_000 + n}`;
  return {
    id: `invented-works-${n}`,
    name: `Invented Works No. ${n} Co., Ltd.`,
    aliases: [`IW ${n}`, `Works Number ${n}`],
    kind: 'entity',
    country: n % 6 === 0 ? 'HK' : 'CN',
    city: 'Invented Town',
    has_hk_address: n % 6 === 0,
    fr_citation: citation,
    fr_date: date,
    fr_history: [{ citation, date }],
    license_policy: 'presumption-of-denial',
    license_requirement: ['all-ear'],
    on_csl: true,
  };
}

function provenance(list: string, rows: number): string {
  const day = '2026-09-30';
  const fields = {
    verified_through: { milestones: day, list: day, federal_register: day },
    rows,
    sha256: createHash('sha256').update(list).digest('hex'),
    origins: [{ title: 'Invented list', what: 'Every line', as_of: day }],
    caveats: [],
  };
  return `${JSON.stringify(fields, undefined, 2)}\n`;
}
