const BUTTON_AND_PUNCTUATION =
  /(<button (?:class="(?:term|person)"|type="button" popovertarget="(?:term|person)-)[^>]*>(?:(?!<\/button>).)*<\/button>)(\s*<\/label>)?([.,;:!?)\]’”]+)/g;

/**
 * Keeps a comma or a full stop on the line of the explained word before it.
 *
 * Browsers allow a line break on both sides of a button, whatever follows it. Behind a label the mark moves into it,
 * so that mark and button can stand in one span.
 *
 * @param html - the rendered body of an article
 */
export function keepPunctuation(html: string): string {
  return html.replace(BUTTON_AND_PUNCTUATION, (_, button: string, labelEnd: string | undefined, mark: string) => {
    return `<span class="keep">${button}${mark}</span>${labelEnd?.trim() ?? ''}`;
  });
}
