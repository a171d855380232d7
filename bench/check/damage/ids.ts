import { type Damage, type DamageContext, type Mutant, pickOne, pickSome, replaced } from '../mutant.ts';
import { lineAt, type SourceFile } from '../source-file.ts';
import { fieldsOf, type WrittenField } from '../written-fields.ts';
import { tagsOf } from '../written-tags.ts';
import { misspell } from './fields.ts';

/** Fields that name another part of the record, or a field of the same; a star stands for an item of a list. */
const REFERENCES = [
  /^about\.\w+\.\*$/,
  /^entities\.\*$/,
  /^related\.\*\.designation$/,
  /^(\*\.)?see_also\.\*$/,
  /^(\*\.)?(roles\.\*\.)?unconfirmed\.\*$/,
  /^(vocabulary|articles)\.\*$/,
  /^cut\.highlight\.\*$/,
  /^(primary_source|views\.\*)\.(source|event)$/,
];

/** Attributes that hold ids, one or several with spaces between. */
const NAMING = new Set(['of', 'in', 'id', 'event', 'and', 'events', 'highlight', 'org']);

function patternOf({ path }: WrittenField): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

function referencesOf(source: SourceFile): WrittenField[] {
  return fieldsOf(source).filter(
    (field) => typeof field.value === 'string' && REFERENCES.some((form) => form.test(patternOf(field))),
  );
}

/** Lets a name lead to nothing. */
export const danglingId: Damage = (source, most, context) => {
  const inFields = referencesOf(source).map(({ path, start, end, value, line }) => ({
    name: path.join('.'),
    value: String(value),
    start,
    end,
    line,
  }));
  const inTags = tagsOf(source).flatMap((tag) =>
    tag.attributes
      .filter(({ name }) => NAMING.has(name))
      .map(({ name, value, start, end }) => ({
        name: `<${tag.name} ${name}>`,
        value,
        start: start + name.length + 1,
        end,
        line: lineAt(source.text, start),
      })),
  );
  return pickSome([...inFields, ...inTags], most, context.random).map(({ name, value, start, end, line }) => {
    const one = pickOne(value.split(/\s+/) as [string, ...string[]], context.random);
    const wrong = unknownLike(one, context);
    return replaced(source, [start, end], source.text.slice(start, end).replace(one, wrong), {
      what: `${name}: "${wrong}" instead of "${one}"`,
      lines: [line],
    });
  });
};

function unknownLike(id: string, { random, ids }: DamageContext): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const wrong = pickOne([misspell(id, random), `${id}-x`, 'no-such-thing'], random);
    if (!ids.has(wrong) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(wrong)) return wrong;
  }
  return 'no-such-thing';
}

/** Gives an id a second time: to a file, to an item, to a source, or in a list of ids. */
export const duplicateId: Damage = (source, most, context) => {
  const makers = [
    ...ownIdTaken(source, context),
    ...itemTaken(source, context),
    ...twiceInList(source),
    ...copied(source),
  ];
  return pickSome(makers, most, context.random).map((make) => make());
};

type Maker = () => Mutant;

/** The id of a whole file becomes that of another file of its folder. */
function ownIdTaken(source: SourceFile, { sources, random }: DamageContext): Maker[] {
  const own = fieldsOf(source).find(({ path }) => path.join('.') === 'id');
  const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
  const others = sources.filter(({ file }) => file.startsWith(folder) && file !== source.file);
  if (!own || others.length === 0) return [];
  return [
    () => {
      const [other] = pickSome(others, 1, random);
      const taken = /([^/]+)\.\w+$/.exec(other?.file ?? '')?.[1] ?? '';
      return replaced(source, [own.start, own.end], taken, { what: `id: that of ${other?.file}`, lines: [own.line] });
    },
  ];
}

/** The id of one item of a list becomes that of another; both places contradict each other. */
function itemTaken(source: SourceFile, { random }: DamageContext): Maker[] {
  const ids = fieldsOf(source).filter((field) => /^(sources\.)?\*\.id$/.test(patternOf(field)));
  if (ids.length < 2) return [];
  return ids.map((own) => () => {
    const [other = own] = pickSome(
      ids.filter((one) => one !== own),
      1,
      random,
    );
    return replaced(source, [own.start, own.end], source.text.slice(other.start, other.end), {
      what: `${own.path.join('.')}: "${String(other.value)}", which line ${other.line} has`,
      lines: [own.line, other.line],
    });
  });
}

/** A line of a list of ids stands there twice. */
function twiceInList(source: SourceFile): Maker[] {
  if (source.form === 'json') return [];
  return referencesOf(source).flatMap((field): Maker[] => {
    const lineStart = source.text.lastIndexOf('\n', field.start) + 1;
    const line = source.text.slice(lineStart, source.text.indexOf('\n', field.start) + 1);
    if (!/^\s*- [^\s[]+\n$/.test(line)) return [];
    return [
      () =>
        replaced(source, [lineStart, lineStart], line, {
          what: `${field.path.join('.')}: "${String(field.value)}" written twice`,
          lines: [field.line, field.line + 1],
        }),
    ];
  });
}

/** A copy of the file under another name, as it is made to start a new one. */
function copied(source: SourceFile): Maker[] {
  const own = fieldsOf(source).find(({ path }) => path.join('.') === 'id');
  if (!own) return [];
  const file = source.file.replace(/(\.\w+)$/, '-copy$1');
  return [
    () => ({
      file: source.file,
      what: `copied to ${file} with its id`,
      places: [{ file, line: own.line }],
      writes: [{ file, content: () => source.text }],
    }),
  ];
}
