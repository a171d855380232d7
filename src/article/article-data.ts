import type { Article } from '../record/record.ts';
import { picturePath } from '../page/picture-path.ts';
import { absoluteHref, site } from '../site';

/**
 * An article as schema.org's Article, for search engines.
 *
 * @param wordCount - words of its text
 */
export function articleAsData(article: Article, wordCount: number): Record<string, unknown> {
  const path = `/articles/${article.id}/`;
  const isOurs = article.author === site.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    image: absoluteHref(picturePath(path)),
    author: { '@type': 'Organization', name: article.author, ...(isOurs ? { url: absoluteHref('/about/') } : {}) },
    publisher: { '@type': 'Organization', name: site.name, url: absoluteHref('/') },
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: absoluteHref('/') },
    isAccessibleForFree: true,
    wordCount,
    citation: article.sources.map(({ url }) => url),
    license: site.contentLicence.url,
    mainEntityOfPage: absoluteHref(path),
  };
}
