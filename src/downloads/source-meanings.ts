/** What the fields of a source mean, wherever one stands. */
const meanings = {
  title: 'The title of the page or document.',
  publisher: 'Who published it. For a copy: “publisher, via copy”.',
  url: 'Its web address.',
  date: 'When it was published, as precise as known: a day, a month or a year.',
  seen: 'How far we followed the link. Left out: we read the text behind it. “cited”: its address stands in a document we read, the page itself was not read. false: the address was not opened.',
};

/**
 * The same for sources that stand inside another field.
 *
 * @param field - e.g. "sources"
 * @returns e.g. `{ 'sources.title': 'The title of the page or document.' … }`
 */
export function sourceMeanings<Field extends string>(
  field: Field,
): Record<`${Field}.${keyof typeof meanings}`, string> {
  return Object.fromEntries(Object.entries(meanings).map(([name, text]) => [`${field}.${name}`, text])) as Record<
    `${Field}.${keyof typeof meanings}`,
    string
  >;
}
