import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licencePolicies, licenceRequirements } from './licence-policy.ts';

const entries = JSON.parse(
  readFileSync(new URL('../../content/entity-list/entries.json', import.meta.url), 'utf8'),
) as { license_policy?: string; license_requirement: string[] }[];

describe('the codes of the list', () => {
  test('of the licence review policy have words, and no words are left over', () => {
    const codes = new Set(entries.map((entry) => entry.license_policy).filter((code) => code !== undefined));
    expect([...codes].sort()).toEqual(Object.keys(licencePolicies).sort());
  });

  test('of the licence requirement have words, and no words are left over', () => {
    const codes = new Set(entries.flatMap((entry) => entry.license_requirement));
    expect([...codes].sort()).toEqual(Object.keys(licenceRequirements).sort());
  });
});

test.each([...Object.entries(licencePolicies), ...Object.entries(licenceRequirements)])(
  'the words for %s are a short label and whole sentences',
  (_code, { label, words }) => {
    expect(label.length).toBeLessThanOrEqual(62);
    expect(label).not.toMatch(/\.$/);
    expect(words).toMatch(/^[A-Z].*\.$/);
  },
);
