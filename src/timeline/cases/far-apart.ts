import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const farApart: TimelineCase = {
  title: 'Two events with three years and two months between them',
  events: [
    inventedRule({ id: 'old-rule', published: '2027-02-10', effective: '2027-02-10' }),
    inventedStep({ id: 'new-talks', date: '2030-05-07' }),
  ],
  window: timeWindow('2027', '2030'),
  width: 720,
};
