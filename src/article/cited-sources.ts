import type { CitedSource } from '../record/article.ts';
import { articleOf } from './article-of.ts';

/**
 * The sources that marks lead to: those the page says, else those of the article.
 *
 * @throws {Error} when a mark is used where there are neither
 */
export function citedSources(locals: App.Locals): readonly CitedSource[] {
  return locals.sources ?? articleOf(locals).sources;
}
