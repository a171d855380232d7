/** Where a board reads its state from, and where it writes it. */
export interface AddressOfState {
  /** The query, e.g. "?from=2018". */
  search(): string;
  /** The part after "#", with it. */
  hash(): string;
  /** @param query - "" or with "?" in front */
  write(query: string, how: 'push' | 'replace'): void;
}

/** The address of the page itself: a state is a link, and the back button undoes it. */
export const pageAddress: AddressOfState = {
  search: () => location.search,
  hash: () => location.hash,
  write: (query, how) => {
    const address = `${location.pathname}${query}${location.hash}`;
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  },
};
