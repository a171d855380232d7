import { z } from 'zod';

/** A host of two names or more, none of them empty, and no second address begun inside the first. */
const WEB_ADDRESS = /^https?:\/\/(?!https?:)[^\s/?#.:@\\]+(?:\.[^\s/?#.:@\\]+)+(?::\d+)?(?:[/?#]\S*)?$/i;

/** Whether a text is a whole address on the web, e.g. "https://www.federalregister.gov/d/2019-22210". */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) && z.url().safeParse(text).success;
}
