import type { ArticleHead } from './article.ts';
import type { Correction } from './corrections.ts';
import type { Designation } from './designation.ts';
import type { Entity, Provenance } from './entity.ts';
import type { Milestone } from './milestone.ts';
import type { Person } from './person.ts';
import type { Remarks } from './remarks.ts';
import type { TariffRate } from './tariff-rates.ts';
import type { Term } from './term.ts';

/** Everything that is known, checked. Lists are in the order of their dates, else of their ids. */
export interface TheRecord {
  readonly designations: readonly Designation[];
  readonly milestones: readonly Milestone[];
  readonly entities: readonly Entity[];
  readonly remarks: readonly Remarks[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  readonly corrections: readonly Correction[];
  readonly tariffRates: readonly TariffRate[];
  readonly provenance: Provenance;
}

/** An article's head with the id its file name gives. */
export interface Article extends ArticleHead {
  readonly id: string;
}
