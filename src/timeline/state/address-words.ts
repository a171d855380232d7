/** The parameters of the timeline's address, in the order in which they are written (contract). */
export const parameters = [
  'from',
  'to',
  'view',
  'lanes',
  'theme',
  'kind',
  'actor',
  'confidence',
  'place',
  'main',
  'org',
  'event',
  'highlight',
  'total',
  'order',
] as const;
export type Parameter = (typeof parameters)[number];

/** How the address calls a view; the embed kit says "step" for what is here "steps". */
export const viewWords = { chart: 'chart', list: 'list', table: 'table', step: 'steps', steps: 'steps' } as const;

/** In front of an event's id in the part after "#". */
export const EVENT_HASH = '#e-';
