/** The text of an article with its source marks numbered, and where each source is cited. */
export interface MarkedText {
  readonly html: string;
  /** By the source's id: the ids of its marks, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives every source mark an id, "cite-<source>-<n>", so that the list of sources can lead back to it.
 *
 * The whole text is needed for that: components are rendered side by side, and none knows how many came before it.
 *
 * @param html - the rendered body, its marks carrying `data-mark="<source>"`
 */
export function markPlaces(html: string): MarkedText {
  const places = new Map<string, string[]>();
  const marked = html.replace(/ data-mark="([a-z0-9-]+)"/g, (_, source: string) => {
    const ids = places.get(source) ?? [];
    const id = `cite-${source}-${ids.length + 1}`;
    places.set(source, [...ids, id]);
    return ` id="${id}"`;
  });
  return { html: marked, places };
}
