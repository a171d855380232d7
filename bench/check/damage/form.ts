import { type Damage, pickOne, pickSome, replaced, shortly } from '../mutant.ts';
import { lineAt, type SourceFile } from '../source-file.ts';
import { fieldsOf } from '../written-fields.ts';
import { paragraphsOf, tagsOf } from '../written-tags.ts';

interface Edit {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Breaks the form of fields: a quotation mark, a colon, an indent, a bracket. */
export const brokenYaml: Damage = (source, most, { random }) =>
  pickSome(source.form === 'json' ? slipsInJson(source) : slipsInYaml(source), most, random).map(
    ({ what, start, end, by }) =>
      replaced(source, [start, end], by, { what, lines: [lineAt(source.text, start), lineAt(source.text, end)] }),
  );

function slipsInYaml(source: SourceFile): Edit[] {
  const { text } = source;
  return fieldsOf(source).flatMap(({ path, key, start, end, value }): Edit[] => {
    if (!key) return [];
    const name = path.join('.');
    const mark = text[start] ?? '';
    const isPlain = typeof value === 'string' && !'"\'>|'.includes(mark);
    return [
      { what: `${name}: no colon`, start: key.end, end: key.end + 1, by: '' },
      ...('"\''.includes(mark)
        ? [{ what: `${name}: the closing quotation mark is missing`, start: end - 1, end, by: '' }]
        : []),
      ...(isPlain ? [{ what: `${name}: a quotation mark is opened`, start, end: start, by: '"' }] : []),
      ...(isPlain ? [{ what: `${name}: a bracket is opened`, start, end: start, by: '[' }] : []),
      ...(isPlain ? [{ what: `${name}: a colon in the text`, start: end, end, by: ': and more' }] : []),
      ...(text[key.start - 1] === '\n' && path.length === 1
        ? [{ what: `${name}: indented too far`, start: key.start, end: key.start, by: '   ' }]
        : []),
    ];
  });
}

function slipsInJson(source: SourceFile): Edit[] {
  const { text } = source;
  return fieldsOf(source).flatMap(({ path, key, start, end, nextStart }): Edit[] => {
    if (!key) return [];
    const name = path.join('.');
    return [
      { what: `${name}: no colon`, start: key.end, end: key.end + 1, by: '' },
      { what: `${name}: the name without its closing quotation mark`, start: key.end - 1, end: key.end, by: '' },
      ...(nextStart === undefined ? [] : [{ what: `${name}: no comma after it`, start: end, end: end + 1, by: '' }]),
      ...(text[start] === '[' ? [{ what: `${name}: the bracket is not closed`, start: end - 1, end, by: '' }] : []),
    ];
  });
}

/** Breaks the text of an article: a tag that is not closed, a brace, a sign that begins a tag. */
export const brokenMdx: Damage = (source, most, { random }) => {
  const edits = [...slipsInTags(source), ...slipsInParagraphs(source, random)];
  return pickSome(edits, most, random).map(({ what, start, end, by }) =>
    replaced(source, [start, end], by, { what, lines: [lineAt(source.text, start)] }),
  );
};

function slipsInTags(source: SourceFile): Edit[] {
  return tagsOf(source).flatMap(({ name, start, end, attributes, standsAlone }): Edit[] => {
    const tag = shortly(source.text.slice(start, end));
    const [first] = attributes;
    return [
      ...(standsAlone ? [{ what: `${tag} without its slash`, start: end - 2, end: end - 1, by: '' }] : []),
      { what: `${tag} without its ">"`, start: standsAlone ? end - 2 : end - 1, end, by: '' },
      ...(standsAlone ? [] : [{ what: `</${name}> missing`, ...closingTag(source.text, name, end), by: '' }]),
      ...(first ? [{ what: `${tag}: a quotation mark is missing`, start: first.end - 1, end: first.end, by: '' }] : []),
      ...(first ? [{ what: `${tag}: a curly quotation mark`, start: first.end - 1, end: first.end, by: '”' }] : []),
      { what: `${tag}: a space after "<"`, start: start + 1, end: start + 1, by: ' ' },
    ];
  });
}

function closingTag(text: string, name: string, from: number): { start: number; end: number } {
  const start = text.indexOf(`</${name}>`, from);
  return start < 0 ? { start: from, end: from } : { start, end: start + name.length + 3 };
}

function slipsInParagraphs(source: SourceFile, random: () => number): Edit[] {
  return paragraphsOf(source).map(({ start, end }) => {
    const [by, what] = pickOne(
      [
        [' {', 'a brace is opened'],
        [' }', 'a brace is closed'],
        [' It fell to <5 of them.', '"<5" in the text'],
        [' <!-- look this up -->', 'a comment of web pages'],
        [' {/* look this up */}', 'a comment of code'],
        [' [words](https://example.org/page', 'a link that is not closed'],
        [' </Quote>', 'a tag is closed that is not open'],
        [' <https://example.org/>', 'an address in angle brackets'],
        ['\n\nimport Chart from "./Chart.astro"', 'a line of code'],
      ],
      random,
    );
    return { what: `${what}, after "${shortly(source.text.slice(start, start + 30))}"`, start: end, end, by };
  });
}
