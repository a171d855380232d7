import { absoluteHref } from '../site';

/** The trail of a page as schema.org's BreadcrumbList. */
export function trailAsData(trail: readonly { label: string; path: string }[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteHref(path),
    })),
  };
}

/** JSON that may stand inside a script element: no "<" can end it. */
export function inScript(object: Record<string, unknown>): string {
  return JSON.stringify(object).replaceAll('<', '\\u003c');
}
