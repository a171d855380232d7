import type { MilestoneKind } from '../../record/vocabulary.ts';

/** The six shapes of the Talks' lane, each with the words of the key. */
export const markKinds = {
  talks: 'Talks, deal or truce',
  'tariff-up': 'Tariff raised or threatened',
  'tariff-down': 'Tariff cut, paused or delayed',
  control: 'Export, investment or visa control',
  counter: 'Chinese company list',
  law: 'Law, ruling or other step',
} as const;
export type MarkKind = keyof typeof markKinds;

/** Which shape stands for a milestone. */
export function markKind(kind: MilestoneKind, direction?: 'up' | 'down' | 'unchanged'): MarkKind {
  switch (kind) {
    case 'talks':
    case 'agreement':
    case 'truce':
      return 'talks';
    case 'tariff-us':
    case 'tariff-china':
      if (direction === 'unchanged') return 'law';
      return direction === 'down' ? 'tariff-down' : 'tariff-up';
    case 'export-control-us':
    case 'export-control-china':
    case 'investment-restriction':
    case 'visa':
      return 'control';
    case 'sanctions-list-china':
      return 'counter';
    case 'legislation':
    case 'court':
    case 'statement':
    case 'other':
      return 'law';
  }
}
