import { inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const longSpan: TimelineCase = {
  title: 'A step that lasts for months, one that outlasts the window, and a day within them',
  events: [
    inventedStep({
      id: 'for-months',
      date: '2030-02-10',
      until: '2030-08-20',
      significance: 1,
      label: 'Invented long talks',
    }),
    inventedStep({
      id: 'beyond-both-ends',
      date: '2029-06',
      until: '2031-06',
      significance: 1,
      label: 'Invented endless talks',
    }),
    inventedStep({ id: 'one-day', date: '2030-05-07' }),
  ],
  window: timeWindow('2030', '2030'),
  width: 720,
};
