import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { CollectionEntry } from 'astro:content';
import { feedText } from '../article/feed-text';

/** An article as the feed carries it, made for this one alone. */
export async function renderForFeed(article: CollectionEntry<'articles'>): Promise<string> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  return await feedText(container, article);
}
