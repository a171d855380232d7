/**
 * Makes the whole address of a page or file, e.g. of "/designations/x/".
 *
 * Handed in, because this room does not know where the site is built for.
 */
export type Address = (path: string) => string;
