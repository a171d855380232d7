import { inventedRule } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const floorCount: TimelineCase = {
  title: 'A month counted on the list as it stands, beside one whose rule states the number',
  events: [
    inventedRule({
      id: 'counted-on-the-list',
      published: '2030-03-04',
      effective: '2030-03-04',
      chart_count: 1,
      chart_count_basis: 'list',
      research: 'not-yet',
      theme: 'not-researched',
      confidence: 'low',
    }),
    inventedRule({ id: 'stated-in-the-rule', chart_count: 80, label: 'Invented large rule' }),
  ],
  window: timeWindow('2030', '2030'),
  width: 720,
};
