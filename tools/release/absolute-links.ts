/** An attribute that leads somewhere, with an address from the host's root. */
const FROM_ROOT = /(\s(?:href|xlink:href|src|action|poster)=")(\/(?!\/)[^"]*)/g;

/**
 * Gives every link from the host's root its whole address, so that it leads home wherever the page is kept.
 * What stands inside a script is left as it is.
 *
 * @param site - an address of the site
 */
export function makeLinksAbsolute(html: string, site: string): string {
  return html
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part) =>
      part.startsWith('<script')
        ? part
        : part.replace(FROM_ROOT, (_, before: string, path: string) => `${before}${new URL(path, site).href}`),
    )
    .join('');
}
