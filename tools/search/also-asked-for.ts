/**
 * Words readers may type for a term that neither its name nor its aliases hold, by the term's id.
 * Searched, never shown. Another way to write a term belongs into its `aliases` in content/glossary.yaml.
 */
export const alsoAskedFor: Readonly<Record<string, readonly string[]>> = {
  'footnote-designation': ['FN1', 'FN4', 'FN5', 'Footnote 1', 'Footnote 4', 'Footnote 5'],
};
