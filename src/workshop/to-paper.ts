/**
 * A page as paper takes it, for a frame: rules for print hold on the screen, and no script runs.
 *
 * @param html - of the dev server, which writes style sheets into the page
 */
export function toPaper(html: string): string {
  return html
    .replaceAll(/@media (not )?print\b/g, '@media $1all')
    .replaceAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>.*?<\/script>/gs, '');
}
