import { actors, confidences, themes } from '../../record/vocabulary.ts';
import { markKinds } from '../layout/mark-kind.ts';
import { lanesShown, places } from './view-state.ts';

/** The filters a reader may choose from, each with its name and the words for its values. */
export const filters = {
  theme: { name: 'Theme', values: themes },
  kind: { name: 'Kind', values: markKinds },
  actor: { name: 'Actor', values: actors },
  confidence: { name: 'How sure', values: confidences },
  place: { name: 'Place', values: places },
  lanes: { name: 'Lanes', values: lanesShown },
  main: { name: 'Turning points and additions only', values: { '1': 'Turning points and additions only' } },
} as const;
export type FilterName = keyof typeof filters;

/** Filters of which several values may be chosen. */
export const listFilters = ['theme', 'kind', 'actor', 'confidence'] as const;
