/**
 * Where the picture of a page lies, the one others show beside a link to it.
 *
 * @param path - the page's address from the site's root, with slashes at both ends, e.g. "/designations/x/"
 * @returns e.g. "/pictures/designations/x.png"; "/pictures/home.png" for the home page
 */
export function picturePath(path: string): string {
  return `/pictures${path === '/' ? '/home' : path.replace(/\/$/, '')}.png`;
}
