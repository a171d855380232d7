import { type Damage, type Mutant, pickOne, pickSome, replaced, shortly } from '../mutant.ts';
import { lineAt, type SourceFile } from '../source-file.ts';
import { paragraphsOf, type TagInText, tagsOf } from '../written-tags.ts';
import { misspell } from './fields.ts';

/** Names a component that does not exist. */
export const unknownComponent: Damage = (source, most, { random }) => {
  const misspelt = tagsOf(source)
    .filter(({ standsAlone }) => standsAlone)
    .map((tag) => () => {
      const wrong = pickOne([misspell(tag.name, random), tag.name.toLowerCase(), `${tag.name}s`], random);
      return replaced(source, [tag.start + 1, tag.start + 1 + tag.name.length], wrong, {
        what: `<${wrong}> instead of <${tag.name}>`,
        lines: [tag.line],
      });
    });
  const added = paragraphsOf(source).map(({ end, line }) => () => {
    const tag = pickOne(
      ['<Video src="a" />', '<Map />', '<iframe />', '<font>x</font>', '<Fragment>x</Fragment>'],
      random,
    );
    return replaced(source, [end, end], ` ${tag}`, { what: `${tag} at the end of a paragraph`, lines: [line] });
  });
  return pickSome([...misspelt, ...added], most, random).map((make) => make());
};

/** Damages an attribute of a component. */
export const badProp: Damage = (source, most, { random }) => {
  const tags = tagsOf(source).filter(({ attributes }) => attributes.length > 0);
  return pickSome(tags, most, random).map((tag) => badAttribute(source, tag, random));
};

function badAttribute(source: SourceFile, tag: TagInText, random: () => number): Mutant {
  const [attribute] = pickSome(tag.attributes, 1, random);
  if (!attribute) throw new Error(`<${tag.name}> has no attributes.`);
  const { name, value, start, end } = attribute;
  const insert = tag.start + 1 + tag.name.length;
  const [what, from, to, by] = pickOne<readonly [string, number, number, string]>(
    [
      ['misspelt', start, start + name.length, misspell(name, random)],
      ['without its value', start + name.length, end, ''],
      ['with an empty value', start, end, `${name}=""`],
      ['without quotation marks', start, end, `${name}=${value.split(' ')[0] || 'x'}`],
      ['in braces', start, end, `${name}={"${value}"}`],
      ['written twice', insert, insert, ` ${name}="${value}"`],
      ['beside one that does not exist', insert, insert, ' colour="red"'],
      ['beside a style', insert, insert, ' style="color: red"'],
    ],
    random,
  );
  return replaced(source, [from, to], by, {
    what: `${shortly(source.text.slice(tag.start, tag.end))}: "${name}" ${what}`,
    lines: [tag.line, lineAt(source.text, start)],
  });
}
