/** What was read from files, kept so that a file that has not changed is not understood a second time. */
export class ReadingMemory {
  readonly #kept = new Map<string, { readonly texts: readonly unknown[]; readonly reading: unknown }>();

  /**
   * Gives back what was read before where the texts are the same, and reads otherwise.
   *
   * @param name - of what is read; the last reading of each name is kept
   * @param texts - all that the reading depends on
   */
  recall<Reading>(name: string, texts: readonly unknown[], read: () => Reading): Reading {
    const kept = this.#kept.get(name);
    if (kept?.texts.length === texts.length && kept.texts.every((text, index) => text === texts[index]))
      return kept.reading as Reading;
    const reading = read();
    this.#kept.set(name, { texts, reading });
    return reading;
  }
}
