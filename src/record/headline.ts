import { countAdded, formatCount } from './count-events.ts';
import type { Designation } from './designation.ts';
import { themes } from './vocabulary.ts';

/**
 * What a rule is called on this site: whom or what it concerns and how many it added.
 *
 * Dozens of rules share the official title "Additions to the Entity List"; it stands on the
 * rule's page, and tells nobody apart. Rules that add nobody keep their official title, and one that
 * does more than add goes by its label.
 */
export function headlineOf(
  rule: Pick<
    Designation,
    'label' | 'title' | 'action' | 'theme' | 'notable' | 'chart_count' | 'chart_count_basis' | 'unconfirmed'
  >,
): string {
  const count = countAdded(rule);
  if (rule.action !== 'addition' && rule.label) return rule.label;
  if (count.organisations === 0) return rule.unconfirmed.includes('title') ? `${rule.title} (our title)` : rule.title;
  const [only] = rule.notable.length === 1 && count.organisations === 1 ? rule.notable : [];
  const whom = rule.label ?? only ?? (rule.theme === 'not-researched' ? 'Known from the list' : themes[rule.theme]);
  return `${whom}: ${formatCount(count)} added`;
}
