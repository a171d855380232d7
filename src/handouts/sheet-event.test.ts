import { expect, test } from 'vitest';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import { eventsOfCut } from './sheet-event.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('a rule stands at the day it took effect and reaches from its announcement to its publication', () => {
  const rule = inventedDesignation({ announced: '2030-05-04', effective: '2030-05-06', published: '2030-05-08' });
  const [event] = eventsOfCut(inventedRecord({ designations: [rule] }), { from: '2030', to: '2030' });
  expect(event).toMatchObject({
    date: '2030-05-06',
    announcedText: '4 May 2030',
    saidBy: 'What the US government said',
  });
  expect([event?.startMs, event?.endMs]).toEqual([day('2030-05-04'), day('2030-05-09')]);
});

test('the cut takes the rules of its themes and every milestone of its time', () => {
  const record = inventedRecord({
    designations: [
      inventedDesignation(),
      inventedDesignation({ id: '2030-05-09-other-rule', theme: 'biotech' }),
      inventedDesignation({ id: '2030-05-10-nobody', chart_count: 0 }),
    ],
    milestones: [inventedMilestone(), inventedMilestone({ id: '2031-01-01-later', date: '2031-01-01' })],
  });
  const ids = eventsOfCut(record, { from: '2030', to: '2030', themes: ['quantum'] }).map(({ id }) => id);
  expect(ids).toEqual(['2030-05-06-invented-rule', '2030-05-07-invented-talks']);
});

test('a day that is not confirmed, or a month, is not sure', () => {
  const record = inventedRecord({
    milestones: [
      inventedMilestone({ unconfirmed: ['date'] }),
      inventedMilestone({ id: '2030-06-month', date: '2030-06' }),
      inventedMilestone({ id: '2030-07-01-day', date: '2030-07-01', unconfirmed: ['summary'] }),
    ],
  });
  const events = eventsOfCut(record, { from: '2030', to: '2030' });
  expect(events.map(({ isDateSure }) => isDateSure)).toEqual([false, false, true]);
  expect(events.map(({ dateText }) => dateText)).toEqual(['about 7 May 2030', 'June 2030', '1 July 2030']);
  expect(events[2]?.caution).toBe('Partly confirmed');
});
