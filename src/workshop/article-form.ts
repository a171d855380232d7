import { articleSchema } from '../record/article.ts';
import { articleParts } from '../record/vocabulary.ts';

/** One field of the form that starts an article. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'line' | 'text' | 'choice' | 'address';
  readonly required: boolean;
  /** What may be chosen: the word and what is shown for it. */
  readonly choices?: readonly (readonly [word: string, label: string])[];
  readonly longest?: number;
}

const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());

/** What the form asks of an article. The rest of the head stays as the starter has it, to fill in. */
export const articleFields: readonly FormField[] = [
  {
    name: 'title',
    label: 'Title',
    hint: 'At most 90 characters. The address is made from it and stays for good.',
    kind: 'line',
    required: true,
    longest: 90,
  },
  {
    name: 'description',
    label: 'Description',
    hint: 'One or two sentences, at most 220 characters, for lists, feeds and search.',
    kind: 'text',
    required: true,
    longest: 220,
  },
  {
    name: 'form',
    label: 'Form',
    hint: 'What sort of article it is.',
    kind: 'choice',
    required: true,
    choices: articleSchema.shape.form.options.map((word) => [word, capital(word)] as const),
  },
  {
    name: 'part',
    label: 'Part',
    hint: 'Where the list of articles has it.',
    kind: 'choice',
    required: true,
    choices: Object.entries(articleParts),
  },
  { name: 'author', label: 'Author', hint: 'Who writes it.', kind: 'line', required: true, longest: 200 },
];

/** The first source. All of it may be left out for later. */
export const sourceFields: readonly FormField[] = [
  {
    name: 'source_title',
    label: 'Title of the source',
    hint: 'The page’s or document’s own title.',
    kind: 'line',
    required: false,
    longest: 400,
  },
  {
    name: 'source_publisher',
    label: 'Publisher',
    hint: 'Who published it.',
    kind: 'line',
    required: false,
    longest: 200,
  },
  {
    name: 'source_url',
    label: 'Web address',
    hint: 'The whole address, with https://.',
    kind: 'address',
    required: false,
    longest: 2000,
  },
  {
    name: 'source_date',
    label: 'Date of the source',
    hint: 'As precise as known: 2019-10-09, 2019-10 or 2019.',
    kind: 'line',
    required: false,
    longest: 10,
  },
  {
    name: 'source_id',
    label: 'Short name of the source',
    hint: 'For <Cite of="…" />, in small letters, digits and hyphens. Left out, it is made from the publisher.',
    kind: 'line',
    required: false,
    longest: 60,
  },
];

/** For a title that gives no address, or one that is taken. */
export const idField: FormField = {
  name: 'id',
  label: 'Address',
  hint: 'Only if the title gives none, or one that is taken: small letters, digits and hyphens.',
  kind: 'line',
  required: false,
  longest: 100,
};

/** What was typed, by field. */
export type FormValues = Readonly<Record<string, string>>;
