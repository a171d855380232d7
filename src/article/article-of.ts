import type { Article } from '../record/record.ts';

/**
 * The article a component stands in; the page puts it into `Astro.locals`.
 *
 * @throws {Error} when a component is used outside an article
 */
export function articleOf(locals: App.Locals): Article {
  if (!locals.article) throw new Error('This component belongs into an article.');
  return locals.article;
}
