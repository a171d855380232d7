const BUTTON_AND_PUNCTUATION = /(<button class="(?:term|person)"[^>]*>[^<]*<\/button>)([.,;:!?)\]’”]+)/g;

/**
 * Keeps a comma or a full stop on the line of the explained word before it.
 *
 * Browsers allow a line break on both sides of a button, whatever follows it.
 *
 * @param html - the rendered body of an article
 */
export function keepPunctuation(html: string): string {
  return html.replace(BUTTON_AND_PUNCTUATION, '<span class="keep">$1$2</span>');
}
