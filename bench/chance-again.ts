/**
 * The analysis of the days, worked out a second time and another way: nothing of src/, no seed and no draws, but
 * the exact distribution. `node bench/chance-again.ts` prints it; a test holds the article's numbers against it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Fact = Partial<Record<'effective' | 'published' | 'kind' | 'date' | 'until', string>> & { chart_count?: number };
const read = <T>(file: string) => parse(readFileSync(`content/${file}`, 'utf8')) as T;
const facts = (room: string) => readdirSync(`content/${room}`).map((file) => read<Fact>(`${room}/${file}`));
const day = (date = '') => Date.parse(date) / 864e5;
const { milestones: checked } = read<{ verified_through: Record<string, string> }>(
  'entity-list/provenance.json',
).verified_through;

const first = day('2018-01-01');
const span = Array.from({ length: day(checked) - first + 1 }, (_, index) => first + index);
const talks = facts('milestones').filter(({ kind = '' }) => /^(talks|agreement|truce)$/.test(kind));
const away = span.map((at) =>
  Math.min(...talks.map(({ date, until = date }) => Math.max(day(date) - at, at - day(until), 0))),
);
const rules = facts('designations')
  .filter(({ chart_count = 0 }) => chart_count > 0)
  .map(({ effective, published }) => day(effective ?? published) - first)
  .filter((index) => index >= 0);
const count = (indices: number[]) => indices.filter((index) => (away[index] ?? NaN) <= 7).length;
const calendar = span.map((at) => new Date(at * 864e5));
const workdays = (year = 0) =>
  [...calendar.keys()].filter((i) => calendar[i]?.getUTCFullYear() === year && calendar[i].getUTCDay() % 6 > 0);
/** The Poisson binomial distribution, a rule at a time: index is the number of rules near talks, value its chance. */
const exact = (shares: number[]) =>
  shares.reduce((odds, p) => [...odds, 0].map((same, n) => same * (1 - p) + (odds[n - 1] ?? 0) * p), [1]);
const moved = span.slice(1).map((_, shift) => count(rules.map((index) => (index + shift + 1) % span.length)));

export const near = count(rules);
export const meanDays = rules.reduce((sum, index) => sum + (away[index] ?? NaN), 0) / rules.length;
export const odds = {
  'any-day': exact(rules.map(() => count([...span.keys()]) / span.length)),
  'working-day': exact(
    rules.map((index) => workdays(calendar[index]?.getUTCFullYear())).map((days) => count(days) / days.length),
  ),
  'moved-series': [...rules, 0].map((_, n) => moved.filter((found) => found === n).length / moved.length),
};
export const asNear = (of: readonly number[]) => of.slice(near).reduce((sum, chance) => sum + chance, 0);
export const expected = (of: readonly number[]) => of.reduce((sum, chance, n) => sum + chance * n, 0);

if (import.meta.main) {
  console.log(`${rules.length} rules, ${near} near talks, ${meanDays.toFixed(3)} days away on average`);
  for (const [model, of] of Object.entries(odds))
    console.log(`${model}: ${expected(of).toFixed(3)} near by chance, as near or nearer ${asNear(of).toFixed(3)}`);
}
