import { inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const approximateDate: TimelineCase = {
  title: 'A step known to the month, one on an unconfirmed day, one on a confirmed day',
  events: [
    inventedStep({ id: 'month-only', date: '2030-05', kind: 'statement', actor: 'CN' }),
    inventedStep({ id: 'unconfirmed-day', date: '2030-05-20', kind: 'visa', actor: 'US', unconfirmed: ['date'] }),
    inventedStep({ id: 'confirmed-day', date: '2030-05-20' }),
  ],
  window: timeWindow('2030-04', '2030-06'),
  width: 720,
};
