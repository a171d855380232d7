import type { Checked, ContentText, PlacedFinding } from './checked.ts';

/** What of content/ a page shows. */
export interface PageSubject {
  /** Files, from the project's folder; one that ends in a slash stands for all files in that folder. */
  readonly files: readonly string[];
  /** The item, where a file is a list and the page shows one item of it. */
  readonly item?: string;
  /** What the page is, for a sentence: "this article". */
  readonly name: string;
}

type OfOne = (id: string, checked: Pick<Checked, 'remarksOf'>) => readonly string[];

const ofOne: Readonly<Record<string, { readonly name: string; readonly files: OfOne }>> = {
  articles: { name: 'this article', files: (id) => [`content/articles/${id}.mdx`] },
  teach: {
    name: 'this lesson',
    files: (id) => ['', '.sheet', '.notes'].map((part) => `content/lessons/${id}${part}.mdx`),
  },
  designations: { name: 'this rule', files: (id) => [`content/designations/${id}.yaml`] },
  milestones: { name: 'this milestone', files: (id) => [`content/milestones/${id}.yaml`] },
  entities: {
    name: 'our remarks on this entry',
    files: (id, { remarksOf }) => (Object.hasOwn(remarksOf, id) ? [remarksOf[id] ?? ''] : []),
  },
};

const ofItem: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  glossary: { name: 'this term', file: 'content/glossary.yaml' },
  people: { name: 'this person', file: 'content/people.yaml' },
};

const ofAll: Readonly<Record<string, { readonly name: string; readonly files: readonly string[] }>> = {
  articles: { name: 'the articles', files: ['content/articles/'] },
  teach: { name: 'the lessons', files: ['content/lessons/'] },
  designations: { name: 'the rules', files: ['content/designations/'] },
  milestones: { name: 'the milestones', files: ['content/milestones/', 'content/tariff-rates.yaml'] },
  entities: { name: 'the list', files: ['content/entity-list/', 'content/entity-list/remarks/'] },
  glossary: { name: 'the glossary', files: ['content/glossary.yaml'] },
  people: { name: 'the people', files: ['content/people.yaml'] },
  corrections: { name: 'the corrections', files: ['content/corrections.yaml'] },
};

/**
 * What of content/ stands behind a page.
 *
 * @param path - from the site's root, with slashes at both ends; a preview in the workshop counts as its page
 * @returns undefined for a page that shows no part of content/ in particular, like the home page
 */
export function subjectOf(path: string, checked: Pick<Checked, 'remarksOf'>): PageSubject | undefined {
  const [room = '', id] = path
    .replace(/^\/workshop\//, '/')
    .replace(/^\/lessons\//, '/teach/')
    .split('/')
    .filter(Boolean);
  if (id === undefined) return Object.hasOwn(ofAll, room) ? ofAll[room] : undefined;
  const item = Object.hasOwn(ofItem, room) ? ofItem[room] : undefined;
  if (item) return { name: item.name, files: [item.file], item: id };
  const one = Object.hasOwn(ofOne, room) ? ofOne[room] : undefined;
  const files = one?.files(id, checked) ?? [];
  return one && files.length > 0 ? { name: one.name, files } : undefined;
}

/** Whether a finding is about what a page shows. */
export function isAbout({ file, item }: PlacedFinding, subject: PageSubject): boolean {
  const isOfFile = subject.files.some((own) => (own.endsWith('/') ? file.startsWith(own) : file === own));
  return isOfFile && (subject.item === undefined || item === undefined || item === subject.item);
}

/** The page of a file that has one. */
export function pageOf({ kind, id }: Pick<ContentText, 'kind' | 'id'>): string {
  const room = { article: 'articles', lesson: 'teach', designation: 'designations', milestone: 'milestones' }[kind];
  return `/${room}/${id}/`;
}

/** The page of the workshop that shows a file as it will be seen elsewhere. */
export function previewOf({ kind, id }: Pick<ContentText, 'kind' | 'id'>): string {
  return `/workshop/${kind}s/${id}/`;
}
