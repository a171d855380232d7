const KINDS: Readonly<Record<string, string>> = {
  articles: 'Article',
  designations: 'Rule',
  entities: 'On the list',
  glossary: 'Term',
  milestones: 'Milestone',
  people: 'Person',
  sources: 'Source',
  teach: 'Lesson',
  themes: 'Theme',
};

/**
 * What sort of thing a page is about, by its address.
 *
 * @param path - from the site's root, e.g. "/glossary/tariff/"
 */
export function kindOf(path: string): string {
  const [folder = '', page = ''] = path.split('/').filter((part) => part !== '');
  if (path === '/teach/handouts/') return 'Page';
  return (page !== '' && KINDS[folder]) || 'Page';
}
