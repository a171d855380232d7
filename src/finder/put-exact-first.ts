import { foldName } from './fold-name';

/**
 * Moves what bears exactly the name that was typed before what only holds it; the rest keeps its order.
 *
 * A glossary is full of names inside names ("Tariff", "Tariff-rate quota"), and the engine cannot tell a whole
 * name from a part. Brackets at the end are an abbreviation or a note: "Unverified List (UVL)" is "unverified list".
 */
export function putExactFirst<Found extends { readonly title: string }>(
  found: readonly Found[],
  typed: string,
): Found[] {
  const query = foldName(typed);
  const isExact = ({ title }: Found) =>
    foldName(title) === query || foldName(title.replace(/\s*\([^)]*\)$/, '')) === query;
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
}
