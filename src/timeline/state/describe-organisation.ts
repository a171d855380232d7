import { formatDate } from '../../record/format-date.ts';
import type { Listing, Organisation } from './organisations.ts';

/**
 * What the record knows of an entry's place on the list, as a sentence without a full stop:
 * "added 9 October 2019 by 84 FR 54002; changed 22 July 2020 by 85 FR 44159".
 *
 * @param isDateOpen - whether the day of a rule is not confirmed; it is printed with "about"
 */
export function describeOrganisation(
  { added, changed, removed }: Organisation,
  isDateOpen: (event: string) => boolean,
): string {
  const dated = (verb: string) => (listing: Listing) => {
    const { citation, date, event } = listing;
    return `${verb} ${isDateOpen(event) ? 'about ' : ''}${formatDate(date)} by ${citation}`;
  };
  const hasDate = ({ date }: Listing) => date !== '';
  const later = [
    ...changed.filter(hasDate).map((listing) => ({ listing, verb: 'changed' })),
    ...removed.filter(hasDate).map((listing) => ({ listing, verb: 'taken off' })),
  ].sort((a, b) => (a.listing.date < b.listing.date ? -1 : Number(a.listing.date > b.listing.date)));
  const undated = changed.filter((listing) => !hasDate(listing)).map(({ citation }) => citation);
  return [
    ...(added && hasDate(added) ? [dated('added')(added)] : []),
    ...later.map(({ listing, verb }) => dated(verb)(listing)),
    ...(undated.length > 0 ? [`also cited, without a date: ${undated.join(', ')}`] : []),
  ].join('; ');
}
