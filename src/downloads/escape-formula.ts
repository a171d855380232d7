/** A text a spreadsheet would run as a formula, and the same with the marks that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 *
 * Nothing is lost: a cell that begins with apostrophes and then one of = + - @ (wide ones too) or a tab has one too many.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `escapeFormula` away again. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
