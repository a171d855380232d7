import { compareDates, isCalendarDate } from '../record/calendar-date.ts';
import { type ComponentRule, components, htmlTags } from '../record/components.ts';
import { figuresOfOneDesignation } from '../record/figures.ts';
import { checkValue, exampleOf, type NamedThings } from './check-attributes.ts';
import type { Finding, Place } from './finding.ts';
import { listWords, nearest } from './nearest.ts';
import type { WrittenTag } from './parse-body.ts';
import { componentMeantBy, sayUnknownTag } from './unknown-tags.ts';

/** What the body of an article or a lesson may name, and the file it stands in. */
export interface BodyContext extends NamedThings {
  readonly file: string;
  /** The components that may stand in it; those of an article when left out. */
  readonly allowed?: Readonly<Record<string, ComponentRule>>;
}

/** Components and tags in the body of an article that do not exist, lack something, or name what is not there. */
export function checkBody(tags: readonly WrittenTag[], context: BodyContext): Finding[] {
  return togetherByMessage(tags.flatMap((tag) => checkTag(tag, context)));
}

/** An id that is wrong at ten places is one mistake: told once, with the lines of the others. */
function togetherByMessage(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ field, message }) => `${field}\n${message}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const lines = [...new Set(others.map(({ line }) => String(line)))].filter((line) => line !== String(first.line));
      if (lines.length === 0) return [first];
      const message = `${first.message} The same in line${lines.length > 1 ? 's' : ''} ${listWords(lines, 'and')}.`;
      return [{ ...first, message }];
    },
  );
}

function checkTag(tag: WrittenTag, context: BodyContext): Finding[] {
  const find = finder(context.file);
  const allowedHere = context.allowed ?? components;
  const meant = componentMeantBy(tag, allowedHere);
  if (meant !== undefined)
    return [find(tag, '', `A component begins with a capital letter: write <${meant}> instead of <${tag.name}>.`)];
  const rule = allowedHere[tag.name];
  if (rule) return [...(tag.holdsCode ? [] : checkAttributes(tag, rule, context)), ...checkText(tag, rule, find)];
  const allowed = htmlTags[tag.name];
  if (!allowed) return [find(tag, '', sayUnknownTag(tag, allowedHere))];
  return tag.attributes
    .filter(({ name }) => !allowed.includes(name))
    .map((attribute) =>
      find(attribute, `<${tag.name}>`, `<${tag.name}> may not have "${attribute.name}" in an article. Take it out.`),
    );
}

type Find = (place: Place, field: string, message: string) => Finding;

function finder(file: string): Find {
  return ({ line, column }, field, message) => ({
    file,
    line,
    ...(column ? { column } : {}),
    field,
    message,
    severity: 'error',
    rule: 'component',
  });
}

function checkText(tag: WrittenTag, rule: ComponentRule, find: Find): Finding[] {
  if (rule.text === 'required' && !tag.hasText) {
    return [find(tag, `<${tag.name}>`, `<${tag.name}> needs text between <${tag.name} …> and </${tag.name}>.`)];
  }
  if (rule.text === 'none' && tag.hasText) {
    return [
      find(tag, `<${tag.name}>`, `<${tag.name}> stands alone: write <${tag.name} … /> and put the text outside it.`),
    ];
  }
  return [];
}

function checkAttributes(tag: WrittenTag, rule: ComponentRule, context: BodyContext): Finding[] {
  const find = finder(context.file);
  const names = Object.keys(rule.attributes);
  const misspelt = new Set<string>();
  const written = tag.attributes.flatMap((attribute, index) => {
    const field = `<${tag.name} ${attribute.name}>`;
    const known = rule.attributes[attribute.name];
    if (!known) {
      const meant = names.length === 1 ? names[0] : nearest(attribute.name, names);
      if (meant !== undefined) misspelt.add(meant);
      const mayHave =
        names.length === 0
          ? `It has no attributes: write <${tag.name} />.`
          : `It may have ${listWords(
              names.map((name) => `"${name}"`),
              'and',
            )}.`;
      const remedy = meant === undefined ? mayHave : `Did you mean "${meant}"?`;
      return [find(attribute, field, `<${tag.name}> has no "${attribute.name}". ${remedy}`)];
    }
    if (tag.attributes.findIndex(({ name }) => name === attribute.name) < index) {
      return [find(attribute, field, `"${attribute.name}" is written twice. Keep one of the two.`)];
    }
    return checkValue(attribute, known, context).map((message) => find(attribute, field, message));
  });
  const missing = Object.entries(rule.attributes)
    .filter(
      ([name, { required }]) =>
        required && !misspelt.has(name) && !tag.attributes.some((attribute) => attribute.name === name),
    )
    .map(([name, attribute]) =>
      find(tag, `<${tag.name}>`, `<${tag.name}> needs "${name}": ${exampleOf(name, attribute)}.`),
    );
  return [...missing, ...written, ...checkTogether(tag, misspelt, find)];
}

/** What one attribute demands of another. */
function checkTogether(tag: WrittenTag, misspelt: ReadonlySet<string>, find: Find): Finding[] {
  const value = (name: string) => tag.attributes.find((attribute) => attribute.name === name)?.value ?? undefined;
  const [of, from, to] = [value('of'), value('from'), value('to')];
  const hasRule = tag.attributes.some(({ name }) => name === 'in') || misspelt.has('in');
  if (tag.name === 'Figure' && figuresOfOneDesignation.some((name) => name === of) && !hasRule) {
    return [
      find(
        tag,
        '<Figure>',
        `The figure "${of}" speaks of one rule, so say which: in="2019-10-09-xinjiang-surveillance".`,
      ),
    ];
  }
  if (tag.name === 'Figure' && of === 'days-between' && !(value('event') && value('and'))) {
    return [find(tag, '<Figure>', 'Days are counted between two events, so name both: event="…" and="…".')];
  }
  if (tag.name === 'Steps') {
    const has = (name: string) => tag.attributes.some((attribute) => attribute.name === name) || misspelt.has(name);
    const slip = slipInChoice(has('events'), has('from'), has('to'));
    if (slip !== undefined) return [find(tag, '<Steps>', slip)];
  }
  if (from && to && isCalendarDate(from) && isCalendarDate(to) && compareDates(from, to) > 0) {
    return [find(tag, `<${tag.name}>`, `"from" (${from}) is later than "to" (${to}). Swap them.`)];
  }
  return [];
}

/** Steps are either named, or the turning points of a window. */
function slipInChoice(hasEvents: boolean, hasFrom: boolean, hasTo: boolean): string | undefined {
  if (hasEvents && (hasFrom || hasTo))
    return 'Write either "events" or a window of "from" and "to". Take one of the two out.';
  if (!hasEvents && !hasFrom && !hasTo)
    return `<Steps> needs events to walk through: ${exampleOf('events', { holds: 'steps', required: true })}.`;
  if (hasFrom !== hasTo) return `A window needs both ends: add "${hasFrom ? 'to' : 'from'}".`;
  return undefined;
}
