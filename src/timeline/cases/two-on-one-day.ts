import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const twoOnOneDay: TimelineCase = {
  title: 'Two rules and two steps of one government on one day',
  events: [
    inventedRule({ id: 'rule-quantum', chart_count: 12, theme: 'quantum', label: 'Invented quantum rule' }),
    inventedRule({ id: 'rule-chips', chart_count: 20, theme: 'semiconductors' }),
    inventedStep({ id: 'order', date: '2030-05-06', kind: 'export-control-us', actor: 'US' }),
    inventedStep({ id: 'tariff', date: '2030-05-06', kind: 'tariff-us', direction: 'up', actor: 'US' }),
  ],
  window: timeWindow('2030-04', '2030-06'),
  width: 720,
};
