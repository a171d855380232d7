import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, render } from 'astro:content';
import { escapeHtml } from '../record/escape-html.ts';
import { absoluteHref } from '../site';
import { articleComponents } from './components.ts';
import { feedHtml } from './feed-html.ts';
import { feedSources } from './feed-sources.ts';

/**
 * An article as a feed carries it: how we know it, the body with its components, the sources.
 *
 * @param container - with the renderer for MDX
 */
export async function feedText(container: AstroContainer, entry: CollectionEntry<'articles'>): Promise<string> {
  const { Content } = await render(entry);
  const html = await container.renderToString(Content, {
    props: { components: articleComponents },
    locals: { article: { id: entry.id, ...entry.data } },
  });
  const body = feedHtml(html, absoluteHref(`/articles/${entry.id}/`));
  const lead = `<p><em>How we know this: ${escapeHtml(entry.data.how_we_know)}</em></p>`;
  return lead + body + feedSources(entry.data.sources);
}
