import type { Person } from './person.ts';

/** The sides people of the record speak for, in the order they are shown. */
export const sides = {
  us: 'United States',
  china: 'China',
  others: 'Companies, courts and others',
} as const;
export type Side = keyof typeof sides;

/** The group a person is shown in; a court or a company speaks for itself, wherever it sits. */
export function sideOf({ side }: Pick<Person, 'side'>): Side {
  if (side === 'US') return 'us';
  return side === 'China' || side === 'CN' ? 'china' : 'others';
}
