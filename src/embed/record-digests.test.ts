import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { recordDigests } from './record-digests.ts';

const record = assembleRecord(readContent('.'));
const { designations, milestones } = record;
const [rule] = designations;
const [step] = milestones;
if (!rule || !step) throw new Error('The record is empty.');

/** Ids whose digits differ from the record's after a change. */
function changed(part: Partial<Pick<typeof record, 'designations' | 'milestones'>>): string[] {
  const [before, after] = [recordDigests(record), recordDigests({ designations, milestones, ...part })];
  return Object.keys(before).filter((id) => before[id] !== after[id]);
}

describe('the digits of an event', () => {
  test('are eight, for every event of the record', () => {
    const digests = recordDigests(record);
    expect(Object.keys(digests)).toHaveLength(designations.length + milestones.length);
    expect(Object.values(digests).filter((digits) => !/^[0-9a-f]{8}$/.test(digits))).toEqual([]);
  });

  test.each([
    ['title', 'Another title'],
    ['date', '2001'],
    ['summary', 'Another summary.'],
    ['unconfirmed', ['summary']],
    ['sources', step.sources.slice(1)],
  ])('are others when the %s of a milestone is another', (field, value) => {
    expect(changed({ milestones: [{ ...step, [field]: value }, ...milestones.slice(1)] })).toEqual([step.id]);
  });

  test.each([
    ['effective', '2001-01-01'],
    ['reason', 'Another ground.'],
    ['chart_count', 4711],
    ['sources', rule.sources.slice(1)],
  ])('are others when the %s of a rule is another', (field, value) => {
    expect(changed({ designations: [{ ...rule, [field]: value }, ...designations.slice(1)] })).toEqual([rule.id]);
  });

  test('stay when only working notes change', () => {
    expect(changed({ milestones: [{ ...step, note: 'To look up.', evidence: ['A note.'] }] })).not.toContain(step.id);
  });
});
