import type { Finding } from './finding.ts';
import type { Passage } from './read-passages.ts';
import type { RuleName } from './rules.ts';

/** Digits, and the words numbers are made of when they are large or a share. */
const FIGURE = /\d|\b(hundreds?|thousands?|millions?|billions?|trillions?|per ?cent)\b/i;
/** Words between quotation marks, four or more: fewer are a word that is talked about. */
const QUOTATION = /["“]((?:[^\s"“”]+\s+){3,}[^"“”]+)["”]/;
/** What would hurt somebody if it were wrong. */
const ALLEGATION =
  /\b(accus|alleg|implicat|complicit|abus|repress|detain|detention|forced labou?r|surveil|spied|spying|stole|theft|smuggl|evad|evasion|fraud|brib|violat|guilty|convict|indict)\w*/i;
/** Who says it: a verb of saying, "according to", or a person with a page. */
const SPEAKER =
  /\b(said|says|say|told|tells|wrote|writes|called|calls|asked|asks|added|adds|replied|argued|argues|stated|states|announced|reported|reports|described|describes|quoted|insisted|urged|warned|denied|rejected|according to|answered|answers|spoke|speaks|in the words of|with the words|put it)\b/i;
/** Things the record counts. */
const COUNTED =
  /\b((?!(?:19|20)\d\d\b)\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twenty-eight)\s+(?:\w+\s+){0,2}?(organisations?|entities|designations|milestones|entries|police bod(?:y|ies)|bureaus)\b/i;

/**
 * Claims without proof: passages of an article that hold a figure, a date, a quotation or an allegation and no
 * source mark; quotations without a speaker; numbers typed though the record has them.
 *
 * A passage with `<Ours because="…" />` needs no mark, for the reason it gives.
 */
export function checkClaims(passages: readonly Passage[], file: string): Finding[] {
  return passages.flatMap((passage) => {
    const { text, components, because, line, column } = passage;
    const find = (rule: RuleName, message: string): Finding => ({
      file,
      line,
      ...(column ? { column } : {}),
      field: '',
      message,
      severity: 'error',
      rule,
    });
    const findings: Finding[] = [];
    const claim = claimIn(text);
    if (claim && !components.has('Cite') && because === undefined) {
      findings.push(
        find(
          'claim',
          `${claim} stands here without a source. Put <Cite of="…" /> behind the sentence, or <Ours because="…" /> with the reason why it needs none.`,
        ),
      );
    }
    const quotation = QUOTATION.exec(text)?.[1];
    if (quotation !== undefined && !SPEAKER.test(text) && !components.has('Person') && because === undefined) {
      findings.push(
        find(
          'speaker',
          `Nobody is said to speak the words "${short(quotation)}". Name the speaker in the same paragraph.`,
        ),
      );
    }
    const counted = COUNTED.exec(text)?.[0];
    if (counted !== undefined && because === undefined) {
      findings.push(
        find(
          'figure',
          `"${counted}" is typed. The record counts these: write <Figure of="…" />, or <Ours because="…" /> with the reason why this number is not the record's.`,
        ),
      );
    }
    return findings;
  });
}

/** What kind of claim a passage makes first, as the message names it; undefined where it makes none. */
function claimIn(text: string): string | undefined {
  const quotation = QUOTATION.exec(text)?.[1];
  if (quotation !== undefined) return `The quotation "${short(quotation)}"`;
  const figure = FIGURE.exec(text);
  if (figure) return `The figure or date "${around(text, figure.index)}"`;
  const allegation = ALLEGATION.exec(text)?.[0];
  return allegation === undefined ? undefined : `What is said of others ("${allegation}")`;
}

function short(words: string): string {
  const first = words.split(/\s+/).slice(0, 6).join(' ');
  return first.length < words.length ? `${first} …` : first;
}

/** A few words around a place in a text, whole ones. */
function around(text: string, index: number): string {
  const from = text.lastIndexOf(' ', Math.max(index - 12, 0)) + 1;
  const to = text.indexOf(' ', index + 12);
  return text.slice(from, to < 0 ? undefined : to);
}
