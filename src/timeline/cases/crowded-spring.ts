import type { Actor } from '../../record/vocabulary.ts';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineCase } from './timeline-case.ts';

/** A turning point every third day from 1 March on, the actors taking turns. */
const turningPoints = Array.from({ length: 28 }, (_, index) => {
  const actors: readonly Actor[] = ['US', 'CN', 'both', 'other'];
  const day = String((index % 9) * 3 + 1).padStart(2, '0');
  const month = String(3 + Math.floor(index / 9)).padStart(2, '0');
  return inventedStep({
    id: `turning-point-${index + 1}`,
    date: `2030-${month}-${day}`,
    kind: 'statement',
    actor: actors[index % actors.length] ?? 'other',
    significance: 1,
    label: `Invented turning point ${index + 1}`,
  });
});

const rules = ['03', '04', '05'].map((month, index) =>
  inventedRule({
    id: `rule-of-month-${month}`,
    published: `2030-${month}-10`,
    effective: `2030-${month}-10`,
    chart_count: 40 + index,
    label: `Invented rule of a crowded month`,
  }),
);

export const crowdedSpring: TimelineCase = {
  title: 'A spring with more turning points than there is room for labels',
  events: [...turningPoints, ...rules],
  window: timeWindow('2030-01', '2031-12'),
  width: 720,
};
