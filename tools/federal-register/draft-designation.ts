import { cleanWords } from '../../src/starting/clean-words.ts';
import { countChanges, isChina } from './count-changes.ts';
import { effectiveDay } from './effective-day.ts';
import { addressOf, citationOf, correctedNumber, isCorrection, type RegisterDocument } from './read-answer.ts';

/** A designation as far as the answer carries it: fields by the names of the record, with what is open named. */
export interface DraftDesignation {
  readonly title: string;
  /** What is certain, and what is likely; the likely ones stand in `unconfirmed` as well. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Plain text to put above a field, for whoever fills it in. */
  readonly remarks: Readonly<Record<string, string>>;
  /** Full sentences for the editor. */
  readonly notes: readonly string[];
}

/** The draft, or a sentence about why the document is no designation. */
export type Drafting = { readonly draft: DraftDesignation } | { readonly refused: string };

/** Makes a designation of a document, and names everything that is not certain. It reads no disk and asks nobody. */
export function draftDesignation(document: RegisterDocument): Drafting {
  const { type, abstract, document_number: number, publication_date: published } = document;
  const title = cleanWords(document.title);
  if (type === 'Proposed Rule' || type === 'Presidential Document')
    return { refused: `Document ${number} is a ${type.toLowerCase()}. A designation is a rule in force.` };

  const citation = citationOf(document);
  const effective = effectiveOf(document);
  const action = isCorrection(document) ? sure('modification') : actionOf(document);
  const counts = countsOf(document);
  const likely = [
    ...(effective?.isSure === false ? ['effective'] : []),
    ...(action?.isSure === false ? ['action'] : []),
    ...counts.unconfirmed,
  ];
  const fields: Record<string, unknown> = {
    ...(citation === undefined ? {} : { fr_citation: citation, cite_display: citation }),
    fr_document: number,
    published,
    ...(effective ? { effective: effective.value } : {}),
    ...(action ? { action: action.value } : {}),
    ...counts.fields,
    sources: [{ title, publisher: 'Federal Register', url: addressOf(document), date: published, seen: 'cited' }],
    confidence: 'medium',
    ...(likely.length > 0 ? { unconfirmed: likely } : {}),
    evidence: [`Federal Register API, documents/${number}.json; the rule itself was not read`],
  };
  const summary = abstract?.replace(/\s+/g, ' ').trim();
  return {
    draft: {
      title,
      fields,
      remarks: summary ? { reason: `The rule's own summary: ${summary}` } : {},
      notes: notesOn(document, likely, citation),
    },
  };
}

interface Read<Value> {
  readonly value: Value;
  readonly isSure: boolean;
}

const sure = <Value>(value: Value): Read<Value> => ({ value, isSure: true });

function effectiveOf({ effective_on, dates }: RegisterDocument): Read<string> | undefined {
  if (effective_on) return sure(effective_on);
  const read = effectiveDay(dates ?? '');
  return read && { value: read.day, isSure: read.isSure };
}

/** What a rule does, by the words of its title, else of its summary; undefined where they name nothing that is known. */
function actionOf({ title, abstract }: RegisterDocument): Read<string> | undefined {
  const inTitle = actionsIn(title);
  const found = inTitle.length > 0 ? inTitle : actionsIn(abstract ?? '');
  const [first] = found;
  return first === undefined ? undefined : { value: first, isSure: inTitle.length === 1 };
}

function actionsIn(words: string): string[] {
  const patterns: readonly [string, RegExp][] = [
    ['general-license', /\btemporary general licen[sc]e\b/i],
    ['addition', /\badd(?:ing|itions?|s|ed)?\b/i],
    ['removal', /\bremov(?:al|als|es|ed|ing)\b/i],
    ['modification', /\b(?:revis|modif|correct|clarif|amendments? (?:to|of) (?:existing )?entr)/i],
  ];
  return patterns.filter(([, pattern]) => pattern.test(words)).map(([action]) => action);
}

/** The numbers the summary states. The number to draw is told from it only where all is listed under China alone. */
function countsOf(document: RegisterDocument): { fields: Record<string, unknown>; unconfirmed: string[] } {
  if (isCorrection(document))
    return { fields: { chart_count: 0, chart_count_basis: 'rule' }, unconfirmed: ['chart_count'] };
  const { added, removed, destinations } = countChanges(document.abstract ?? '');
  const isChinaOnly = destinations.length > 0 && destinations.every(isChina);
  const fields: Record<string, unknown> = {
    ...(added ? { entities_added_total: added.number } : {}),
    ...(removed ? { entities_removed: removed.number } : {}),
  };
  const unconfirmed = [
    ...(added?.isSure === false ? ['entities_added_total'] : []),
    ...(removed?.isSure === false ? ['entities_removed'] : []),
  ];
  if (added && isChinaOnly) {
    Object.assign(fields, { entities_added_china: added.number, chart_count: added.number, chart_count_basis: 'rule' });
    // Whether some of them are bare addresses only the names can tell.
    unconfirmed.push(...(added.isSure ? [] : ['entities_added_china']), 'chart_count');
  }
  return { fields, unconfirmed };
}

function notesOn(document: RegisterDocument, likely: readonly string[], citation: string | undefined): string[] {
  const { type, title, abstract, agencies, corrections } = document;
  const corrected = correctedNumber(document);
  const speaksOfList = /\bentity list\b/i.test(`${title} ${abstract ?? ''}`);
  const names = (agencies ?? []).map(({ name, raw_name }) => `${name ?? ''} ${raw_name ?? ''}`);
  const isByBureau = names.some((name) => /industry and security|commerce/i.test(name));
  return [
    ...(isCorrection(document)
      ? [
          `This document corrects ${corrected === undefined ? 'an earlier one' : `document ${corrected}`}. If the earlier rule is in the record, it may be enough to change that.`,
        ]
      : []),
    ...(type && type !== 'Rule' && !isCorrection(document)
      ? [`The Federal Register calls it "${type}", not a rule. Check that it is one.`]
      : []),
    ...(names.length > 0 && !isByBureau
      ? ['It is not a document of the Bureau of Industry and Security. Check that it belongs here.']
      : []),
    ...(speaksOfList
      ? []
      : ['Neither its title nor its summary speaks of the Entity List. Check that it belongs here.']),
    ...(corrections?.length ? [`The Federal Register has corrected it since: ${corrections.join(', ')}.`] : []),
    ...(citation === undefined
      ? ['The answer does not say on which page it begins, so the citation is left out.']
      : []),
    ...(likely.length > 0 ? [`Not certain, and named under "unconfirmed": ${likely.join(', ')}.`] : []),
    'Read the rule, then take "seen: cited" out of its source and check every number.',
  ];
}
