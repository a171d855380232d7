import { expect, test } from 'vitest';
import { guarded } from './guard.ts';

test('a check that ends says what it found', () => {
  const found = { file: 'a', line: 2, field: '', message: 'Mend it.', severity: 'error', rule: 'id' } as const;
  expect(guarded('a', 'ids', () => [found])).toEqual([found]);
});

test.each([
  ['an error', new TypeError('x is\n    not a list')],
  ['a word', 'x is not a list'],
])('a check that throws %s becomes one finding, in one line', (_, thrown) => {
  const findings = guarded('content/a.yaml', 'ids', () => {
    throw thrown;
  });
  expect(findings).toEqual([
    {
      file: 'content/a.yaml',
      line: 1,
      field: '',
      message:
        'The check of ids could not be finished here; all others were. Nothing is lost. Look at what you changed last, and show this line to whoever keeps the code: x is not a list',
      severity: 'error',
      rule: 'check',
    },
  ]);
});
