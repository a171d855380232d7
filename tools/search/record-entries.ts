import { axisDate, type Designation } from '../../src/record/designation.ts';
import type { Entity } from '../../src/record/entity.ts';
import { formatDate, formatPeriod } from '../../src/record/format-date.ts';
import { headlineOf } from '../../src/record/headline.ts';
import type { Milestone } from '../../src/record/milestone.ts';
import { confirmedRoles, type Person } from '../../src/record/person.ts';
import type { TheRecord } from '../../src/record/record.ts';
import type { Remarks } from '../../src/record/remarks.ts';
import type { Term } from '../../src/record/term.ts';
import {
  actions,
  type Confidence,
  confidences,
  milestoneKinds,
  type Theme,
  themes,
} from '../../src/record/vocabulary.ts';
import { licenceRequirements } from '../../src/record/licence-policy.ts';
import { alsoAskedFor } from './also-asked-for.ts';
import { contextLine, paragraphs, type SearchEntry, sentence } from './search-entry.ts';

/**
 * Every fact of the record that has a page, as an entry of the search.
 *
 * Made from the record and not from the pages, so that an excerpt holds the fact's own words and
 * nothing of what stands around it. What no source confirms is not searched. Every entry has a word
 * in its body, because the engine leaves out one that has none; and no word that all entries of a
 * kind share ("listed", "entity"), because each would answer to it.
 */
export function recordEntries(record: TheRecord): SearchEntry[] {
  return [
    ...entityEntries(record),
    ...record.designations.map(ruleEntry),
    ...record.milestones.map(milestoneEntry),
    ...record.terms.map(termEntry),
    ...record.people.map(personEntry),
    ...themeEntries(record),
  ];
}

function entityEntries({ entities, designations, remarks }: TheRecord): SearchEntry[] {
  const ruleOf = new Map(designations.flatMap((rule) => rule.entities.map((id) => [id, rule] as const)));
  const remarksOf = new Map(remarks.flatMap((remark) => remark.entities.map((id) => [id, remark] as const)));
  return entities.map((entity) => entityEntry(entity, ruleOf.get(entity.id), remarksOf.get(entity.id)));
}

function entityEntry(entity: Entity, rule?: Designation, remarks?: Remarks): SearchEntry {
  const facts = (remarks?.events ?? []).filter(({ confidence }) => confidence === 'high').map(({ fact }) => fact);
  const footnotes = entity.license_requirement.filter((code) => code.startsWith('fn'));
  const date = formatDate(rule ? axisDate(rule) : entity.fr_date);
  const aliases = entity.aliases.filter((alias) => alias !== '');
  return {
    path: `/entities/${entity.id}/`,
    title: entity.name,
    context: contextLine(date, entity.city, rule && themes[rule.theme]),
    names: [...aliases, remarks?.name, remarks?.chinese].filter((name) => name !== undefined),
    isKnown: remarks !== undefined,
    chinese: remarks?.chinese,
    html: paragraphs(
      aliases.length > 0 ? sentence(`Also ${aliases.join('; ')}`) : date,
      remarks?.makes,
      ...facts,
      ...footnotes.map((code) => `${licenceRequirements[code]?.label ?? code} (${code.slice(0, 3).toUpperCase()}).`),
    ),
  };
}

function ruleEntry(rule: Designation): SearchEntry {
  const headline = headlineOf(rule);
  const citations = [rule.unconfirmed.includes('fr_citation') ? undefined : rule.fr_citation, ...rule.el_citations];
  return {
    path: `/designations/${rule.id}/`,
    title: headline,
    context: contextLine(
      formatDate(axisDate(rule)),
      rule.cite_display,
      headline.startsWith(themes[rule.theme]) ? actions[rule.action] : themes[rule.theme],
      openness(rule.confidence),
    ),
    names: [rule.cite_display, ...citations, rule.fr_document].filter((name) => name !== undefined),
    isKnown: false,
    html: paragraphs(
      rule.reason,
      headline.includes(rule.title) ? undefined : sentence(rule.title),
      rule.notable.length > 0 ? sentence(rule.notable.join('; ')) : undefined,
      rule.notable_removed.length > 0 ? sentence(`Removed: ${rule.notable_removed.join('; ')}`) : undefined,
    ),
  };
}

function milestoneEntry(milestone: Milestone): SearchEntry {
  return {
    path: `/milestones/${milestone.id}/`,
    title: milestone.title,
    context: contextLine(
      formatPeriod(milestone.date, milestone.until),
      milestoneKinds[milestone.kind],
      milestone.location,
      openness(milestone.confidence),
    ),
    names: [milestone.label, milestone.truce?.name].filter((name) => name !== undefined),
    isKnown: milestone.significance === 1,
    html: paragraphs(milestone.summary),
  };
}

function termEntry(term: Term): SearchEntry {
  return {
    path: `/glossary/${term.id}/`,
    title: term.term,
    context: contextLine(openness(term.confidence)),
    names: [...term.aliases, term.zh_hans, ...(alsoAskedFor[term.id] ?? [])],
    isKnown: true,
    chinese: term.zh_hans,
    html: paragraphs(term.short, term.long),
  };
}

function personEntry(person: Person): SearchEntry {
  const roles = confirmedRoles(person).map(({ title }) => title);
  return {
    path: `/people/${person.id}/`,
    title: person.name,
    context: contextLine(openness(person.confidence)),
    names: [person.chinese].filter((name) => name !== undefined),
    isKnown: true,
    chinese: person.chinese,
    html: paragraphs(...roles.map(sentence), person.said),
  };
}

/** Themes that name at least one rule; the others have no page. */
function themeEntries({ designations }: TheRecord): SearchEntry[] {
  return Object.entries(themes).flatMap(([theme, title]) => {
    const rules = designations.filter(
      (rule) => rule.theme === theme || rule.themes_secondary.includes(theme as Theme),
    ).length;
    if (rules === 0) return [];
    const context = `${rules} ${rules === 1 ? 'rule' : 'rules'} in the record`;
    const html = paragraphs(sentence(title));
    return [{ path: `/themes/${theme}/`, title, context, names: [], isKnown: true, html }];
  });
}

function openness(confidence: Confidence): string | undefined {
  return confidence === 'high' ? undefined : confidences[confidence].toLowerCase();
}
