import type { CollectionEntry } from 'astro:content';
import { countWords, readingMinutes } from '../record/reading-time.ts';
import { href } from '../site';

/** What a list of articles says of each. */
export interface ArticleSummary {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** With a capital: "Explainer". */
  readonly form: string;
  readonly published: string;
  readonly minutes: number;
  readonly draft: boolean;
}

/** An article as it stands in a list. */
export function summarise({ id, data, body = '' }: CollectionEntry<'articles'>): ArticleSummary {
  return {
    href: href(`/articles/${id}/`),
    title: data.title,
    description: data.description,
    form: data.form.replace(/^./, (letter) => letter.toUpperCase()),
    published: data.published,
    minutes: readingMinutes(countWords(body)),
    draft: data.draft,
  };
}
