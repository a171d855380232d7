/**
 * How much a hit in each field of an entry counts, a word of the body being 1.
 *
 * "known" repeats the names of what most readers mean by a name, so that Huawei itself comes before the
 * hundred parts of Huawei. tools/search/find.test.ts holds the queries these values answer well.
 */
export const ranking = {
  metaWeights: { title: 6, names: 6, known: 3, context: 0.3, chinese: 0 },
} as const;
