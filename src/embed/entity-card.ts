import { axisDate } from '../record/designation.ts';
import type { Entity } from '../record/entity.ts';
import { formatDate } from '../record/format-date.ts';
import { headlineOf } from '../record/headline.ts';
import { licencePolicies } from '../record/licence-policy.ts';
import { ruleThatListed } from '../record/listings.ts';
import type { TheRecord } from '../record/record.ts';
import { whoStatesTheGround } from '../record/stated-ground.ts';
import { confidences, themes } from '../record/vocabulary.ts';
import type { CardWords } from './event-card.ts';

/** An entry of the list as it stands. */
export function entityCard(record: TheRecord, entity: Entity): CardWords {
  const rule = ruleThatListed(record, entity);
  const remarks = record.remarks.find(({ entities }) => entities.includes(entity.id));
  const date = rule ? axisDate(rule) : entity.fr_date;
  const isDayOpen = rule?.effective !== undefined && rule.unconfirmed.includes('effective');
  const since = `${isDayOpen ? 'about ' : ''}${formatDate(date)}`;
  const policy = entity.license_policy ? licencePolicies[entity.license_policy]?.label : undefined;
  const by = rule && whoStatesTheGround(rule);
  return {
    title: entity.name,
    summary: `On the US Entity List since ${since}.`,
    full: `/entities/${entity.id}/`,
    lane: 'list',
    kicker:
      entity.kind === 'address'
        ? 'A line of the list that names an address, not an organisation'
        : rule
          ? themes[rule.theme]
          : 'Entry of the list',
    chinese: remarks?.chinese_is_ours ? undefined : remarks?.chinese,
    caution: rule && rule.confidence !== 'high' ? confidences[rule.confidence] : undefined,
    by: by && `${by}, for all that the rule lists`,
    text: rule?.reason,
    facts: [
      ...(remarks?.makes ? [{ name: 'Makes or does', value: remarks.makes }] : []),
      ...((remarks?.seat ?? entity.city)
        ? [{ name: remarks?.seat ? 'Seat' : 'City of the address', value: remarks?.seat ?? entity.city ?? '' }]
        : []),
      ...(rule ? [{ name: 'Added by', value: headlineOf(rule) }] : []),
      { name: 'Listed in', value: `${entity.fr_citation}, ${formatDate(entity.fr_date)}` },
      ...(policy ? [{ name: 'Applications', value: policy }] : []),
    ],
    sources: [...(rule?.sources.slice(0, 2) ?? []), ...(remarks?.sources ?? [])],
  };
}
