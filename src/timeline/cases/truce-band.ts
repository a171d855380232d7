import { inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

export const truceBand: TimelineCase = {
  title: 'A truce with its name, and a short one whose name has no room',
  events: [
    inventedStep({
      id: 'spring-truce',
      date: '2030-03-01',
      kind: 'truce',
      significance: 1,
      label: 'Invented spring truce',
      truce: { name: 'Spring truce', until: '2030-05-31', why: 'It was invented to end then.' },
    }),
    inventedStep({
      id: 'short-truce',
      date: '2030-12-01',
      kind: 'truce',
      truce: { name: 'An invented truce of a few days', until: '2030-12-10', why: 'It was invented to end then.' },
    }),
  ],
  window: timeWindow('2030', '2030'),
  width: 720,
};
