import type { Theme } from './vocabulary.ts';

/** The six themes that have a colour of their own, and the rest. In the order of the stack, from the baseline up. */
export const themeGroups = {
  'human-rights': 'Human rights and surveillance',
  'telecom-huawei': 'Telecoms and Huawei',
  semiconductors: 'Semiconductors and supercomputing',
  'military-modernisation': 'Military modernisation',
  'iran-russia-diversion': 'Diversion to Iran and Russia',
  quantum: 'Quantum technology',
  other: 'Other, or not yet researched',
} as const;
export type ThemeGroup = keyof typeof themeGroups;

/** The colour group of a theme. */
export function themeGroup(theme: Theme): ThemeGroup {
  switch (theme) {
    case 'human-rights':
    case 'surveillance':
      return 'human-rights';
    case 'semiconductors':
    case 'supercomputing':
      return 'semiconductors';
    case 'telecom-huawei':
    case 'military-modernisation':
    case 'iran-russia-diversion':
    case 'quantum':
      return theme;
    default:
      return 'other';
  }
}
