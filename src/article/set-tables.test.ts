import { expect, test } from 'vitest';
import { setTables } from './set-tables.ts';

const table = (heads: string, ...rows: string[]) =>
  `<p>Before.</p><table>\n<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

test('heads get a scope, the first cell of a row too, and every other cell the head of its column', () => {
  expect(setTables(table('<th>List</th><th>What it stops</th>', '<td>SDN List</td><td>Nearly all dealings</td>'))).toBe(
    '<p>Before.</p><table class="prose-table stacks"><thead><tr><th scope="col">List</th><th scope="col">What it stops</th></tr></thead>' +
      '<tbody><tr><th scope="row">SDN List</th><td data-label="What it stops"><div>Nearly all dealings</div></td></tr></tbody></table>',
  );
});

test('an alignment becomes a class, as no page may have styles of its own', () => {
  const set = setTables(
    table('<th>A</th><th style="text-align:right">B</th>', '<td>x</td><td style="text-align: right">7</td>'),
  );
  expect(set).not.toContain('style=');
  expect(set).toContain('<td data-label="B" class="number">7</td>');
});

test('short cells stay side by side; an explanation and a source mark make no cell long', () => {
  const explained =
    '<span class="definition" popover><b>Pentagon</b> <span lang="zh">词</span> A long explanation of it.</span><button>Pentagon</button><sup class="cite"><a href="#source-1">1</a></sup>';
  const set = setTables(table(`<th>Firm</th><th>${explained}</th>`, `<td>Dahua</td><td>${explained}</td>`));
  expect(set).toContain('class="prose-table"');
  expect(set).toContain('data-label="Pentagon"');
});

test('a bare number keeps the head of its column', () => {
  expect(setTables(table('<th>Round</th><th>Dates</th>', '<td>4</td><td>2-3 June 2018</td>'))).toContain(
    '<th scope="row" data-label="Round">4</th>',
  );
});

test('an empty corner is no head', () => {
  expect(setTables(table('<th></th><th>SDN List</th>', '<td>Kept by</td><td>Treasury</td>'))).toContain(
    '<tr><td></td><th scope="col">SDN List</th></tr>',
  );
});

test('a table with a class is left as it is', () => {
  const chart = '<table class="chart-table"><tr><td>1</td></tr></table>';
  expect(setTables(chart)).toBe(chart);
});
