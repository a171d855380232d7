import { chanceQuestions } from '../../src/record/chance-answers.ts';
import { chanceNumbers } from '../../src/record/chance-number.ts';
import {
  type AttributeKind,
  type ComponentRule,
  components,
  lanes,
  sheetComponents,
  splits,
} from '../../src/record/components.ts';
import { figureNames } from '../../src/record/figures.ts';
import { chanceModels } from '../../src/record/nearness-by-chance.ts';
import { remarksSchema } from '../../src/record/remarks.ts';
import { themes } from '../../src/record/vocabulary.ts';
import { forms, type SnippetForm } from './snippet-forms.ts';

/** A snippet of VS Code. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** Words of a closed list, of which the editor lets one choose. */
const choices: Partial<Record<AttributeKind, readonly string[]>> = {
  figure: figureNames,
  themes: Object.keys(themes),
  lane: lanes,
  split: splits,
  sort: remarksSchema.shape.sort.options,
  'chance-number': chanceNumbers,
  'chance-question': Object.keys(chanceQuestions),
  'chance-model': Object.keys(chanceModels),
};

/** What stands in a place until the editor writes over it. */
const placeholders: Partial<Record<AttributeKind, string>> = {
  sources: 'source-id',
  source: 'source-id',
  designation: '2030-05-06-id-of-a-rule',
  event: '2030-05-06-id-of-an-event',
  events: '2030-05-06-id-of-an-event',
  steps: '2030-05-06-one-event 2030-05-07-another-event',
  term: 'id-of-a-term',
  person: 'id-of-a-person',
  entity: 'id-of-an-entry',
  date: '2030-05',
  lines: '4',
  text: 'words',
};

/**
 * The components that authors may write, ready to be filled in.
 *
 * @param sayWhat - the sentence the editors' pages begin with for a component
 */
export function makeSnippets(sayWhat: (component: string) => string): Record<string, Snippet> {
  const ofComponents = Object.entries(sheetComponentsToo).flatMap(([name, rule]) =>
    formsOf(name, rule).map((form): [string, Snippet] => [
      [name, form.called].filter(Boolean).join(' '),
      { scope: 'mdx', prefix: `<${name}`, body: writeForm(name, rule, form), description: sayWhat(name) },
    ]),
  );
  return { ...Object.fromEntries(ofComponents), ...sourceSnippets };
}

const sheetComponentsToo: Readonly<Record<string, ComponentRule>> = { ...components, ...sheetComponents };

function formsOf(name: string, { attributes }: ComponentRule): readonly SnippetForm[] {
  const own = forms[name];
  if (own) return own;
  const all = Object.keys(attributes);
  const needed = all.filter((attribute) => attributes[attribute]?.required);
  if (needed.length === all.length) return [{ attributes: needed }];
  return [{ attributes: needed }, { called: 'with everything', attributes: all }];
}

function writeForm(name: string, { attributes, text }: ComponentRule, { attributes: written, choose }: SnippetForm) {
  const place = counter();
  const parts = written.map((attribute) => {
    const holds = attributes[attribute]?.holds ?? 'text';
    if (holds === 'flag') return attribute;
    const words = choose?.[attribute] ?? choices[holds];
    const inside = words
      ? `|${words.join(',')}|`
      : `:${attribute === 'to' ? '2030-06' : (placeholders[holds] ?? holds)}`;
    return `${attribute}="\${${place()}${inside}}"`;
  });
  const opening = [`<${name}`, ...parts].join(' ');
  if (text === 'none') return [`${opening} />$0`];
  const words = `\${${place()}:words}`;
  return text === 'required' ? [`${opening}>`, words, `</${name}>`, '$0'] : [`${opening}>${words}</${name}>$0`];
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

const address = (place: number) => [`url: \${${place}:https://example.org/}`, `date: "\${${place + 1}:2030-05-06}"`];

const sourceSnippets: Readonly<Record<string, Snippet>> = {
  'Source of an article or a lesson': {
    scope: 'mdx',
    prefix: 'source',
    body: [
      '- id: ${1:source-id}',
      ...['title: ${2:Title of the page or document}', 'publisher: ${3:Who published it}', ...address(4)].map(
        (line) => `  ${line}`,
      ),
      '$0',
    ],
    description: 'A source in the head, under "sources:". <Cite of="…" /> names its id.',
  },
  Source: {
    scope: 'yaml',
    prefix: 'source',
    body: [
      '- title: ${1:Title of the page or document}',
      ...['publisher: ${2:Who published it}', ...address(3)].map((line) => `  ${line}`),
      '$0',
    ],
    description: 'A source, under "sources:". The primary source stands first.',
  },
};
