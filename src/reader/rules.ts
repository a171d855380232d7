/** What the check holds content to: a name a finding carries, why the rule is there, and the page that explains it. */

export interface CheckRule {
  /** One sentence for whoever asks "why should I?". */
  readonly why: string;
  /** In docs/for-editors/, with the heading it stands under. */
  readonly page: string;
}

const rule = (page: string, why: string): CheckRule => ({ page, why });

export const rules = {
  file: rule('08-the-check.md#the-form-of-a-file', 'What cannot be read as text cannot be published.'),
  form: rule('08-the-check.md#the-form-of-a-file', 'One slip in the form hides everything that stands below it.'),
  field: rule('08-the-check.md#fields', 'Every page is made from these fields, and each is read in one way only.'),
  date: rule('08-the-check.md#fields', 'The timeline stands and falls with its dates.'),
  blank: rule('01-first-article.md#fill-in-the-blanks', 'What a starter asks for is not yet what we say.'),
  id: rule('08-the-check.md#ids', 'An id is part of an address that others link to, so it is given once.'),
  reference: rule('08-the-check.md#ids', 'A name that leads nowhere would be a dead link on the page.'),
  'event-twice': rule('08-the-check.md#ids', 'The same event told twice is drawn and counted twice.'),
  sum: rule(
    '08-the-check.md#ids',
    'Every name on the list belongs to the one rule that added it, so that the sums hold.',
  ),
  'official-list': rule('08-the-check.md#ids', 'The list is the government’s; we copy it and never touch it.'),
  source: rule('06-sources-and-confidence.md#a-source', 'A reader who doubts us must be able to look it up.'),
  archive: rule('06-sources-and-confidence.md#a-source', 'Pages vanish; an archived copy stays.'),
  claim: rule('08-the-check.md#what-an-article-owes-its-readers', 'Every claim is traced to a source.'),
  speaker: rule('08-the-check.md#what-an-article-owes-its-readers', 'A quotation without a speaker is nobody’s word.'),
  figure: rule(
    '08-the-check.md#what-an-article-owes-its-readers',
    'A typed count is wrong as soon as the record grows.',
  ),
  term: rule('08-the-check.md#what-an-article-owes-its-readers', 'Many readers meet these words for the first time.'),
  component: rule('05-components.md#components', 'A component that is not known shows nothing on the page.'),
  link: rule('08-the-check.md#the-text-of-an-article', 'A dead link breaks the chain from claim to source.'),
  picture: rule(
    '05-components.md#picture',
    'Who cannot see a picture needs its words, and who made it needs the credit.',
  ),
  lesson: rule('09-add-a-lesson.md#add-a-lesson', 'A teacher prints the three parts of a lesson together.'),
  words: rule('07-style.md#loaded-words', 'Words that judge take the reader’s decision away.'),
  spelling: rule('07-style.md#spelling', 'One site, one spelling: British, throughout.'),
  grade: rule('07-style.md#easy-to-read', 'Most readers are on a phone and in a hurry.'),
  'beyond-record': rule(
    '06-sources-and-confidence.md#the-date-of-the-record',
    'We say nothing about days that were not checked.',
  ),
  draft: rule('01-first-article.md#publish', 'A draft is seen by nobody until its mark is taken out.'),
  check: rule(
    '08-the-check.md#when-the-check-itself-fails',
    'A fault of ours must not hide what else is to be mended.',
  ),
} as const satisfies Record<string, CheckRule>;

/** The name of a rule of the check. */
export type RuleName = keyof typeof rules;
