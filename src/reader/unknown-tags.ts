import { type ComponentRule, components, htmlTags, sheetComponents } from '../record/components.ts';
import { listWords, nearest } from './nearest.ts';
import type { WrittenTag } from './parse-body.ts';

/** Tags of web pages that have another form in an article. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](https://…).',
  b: 'Write bold words as **words**.',
  i: 'Write words in italics as *words*.',
  p: 'Leave an empty line between paragraphs.',
  ul: 'Begin each item with a hyphen and a space, on a line of its own.',
  ol: 'Begin each item with its number, a full stop and a space, on a line of its own.',
  li: 'Begin each item with a hyphen and a space, on a line of its own.',
  h1: 'The title stands in the head; a heading in the text begins with ##.',
  h2: 'Begin a heading with ## and a space.',
  h3: 'Begin a heading with ### and a space.',
  img: 'Put the file into content/pictures/ and write <Picture file="name.jpg" alt="…" credit="…" licence="…" />.',
  figure: 'A picture with its caption is written <Picture …>caption</Picture>.',
  blockquote: 'Write a quotation as <Quote by="…" of="…">.',
};

type Components = Readonly<Record<string, ComponentRule>>;

/** The component that is meant by a tag written small, like `<cite of="rule" />`; undefined when none is. */
export function componentMeantBy(tag: WrittenTag, allowed: Components): string | undefined {
  const name = Object.keys(allowed).find((component) => component.toLowerCase() === tag.name.toLowerCase());
  if (name === undefined || name === tag.name) return undefined;
  const isTagToo = htmlTags[tag.name] !== undefined;
  const fits = tag.attributes.some((attribute) => allowed[name]?.attributes[attribute.name] !== undefined);
  return !isTagToo || fits ? name : undefined;
}

/** What an editor does about a tag that does not exist. */
export function sayUnknownTag({ name }: WrittenTag, allowed: Components): string {
  if (name === '') return 'The empty tag <> is not used in articles. Take it and its </> out.';
  if (/^[A-Z]/.test(name)) return sayUnknownComponent(name, allowed);
  const meant = nearest(name, [...Object.keys(htmlTags), ...Object.keys(allowed)]);
  const remedy =
    OTHER_FORMS[name] ?? (meant === undefined ? 'Take it out, and its text may stay.' : `Did you mean <${meant}>?`);
  return `There is no tag for articles called <${name}>. ${remedy}`;
}

function sayUnknownComponent(name: string, allowed: Components): string {
  const names = Object.keys(allowed);
  if (components[name] ?? sheetComponents[name])
    return `<${name}> does not belong here. Take it out; docs/for-editors/ says where it may stand.`;
  const meant = nearest(name, names);
  const remedy =
    meant === undefined
      ? `There are ${listWords(
          names.map((word) => `<${word}>`),
          'and',
        )}.`
      : `Did you mean <${meant}>?`;
  return `There is no component <${name}>. ${remedy}`;
}
