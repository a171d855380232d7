import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const emptyWindow: TimelineCase = {
  title: 'A window before and after which something happened, but nothing in it',
  events: [
    inventedRule({ id: 'before', published: '2029-12-31', effective: '2029-12-31' }),
    inventedStep({ id: 'after', date: '2031-01-01' }),
  ],
  window: timeWindow('2030', '2030'),
  width: 720,
};
