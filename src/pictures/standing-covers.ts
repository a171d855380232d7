import { formatDate } from '../record/format-date.ts';
import type { TheRecord } from '../record/record.ts';
import type { Cover, CoverFigure } from './cover.ts';
import { spanOfRules, tradeWarSpan } from './cover-span.ts';
import { addedFigure } from './event-covers.ts';
import { sentences } from './sentences.ts';

/** The pictures of the pages that stand whatever the record holds: home, the indexes, and the pages about the site. */
export function standingCovers(record: TheRecord): Cover[] {
  const { designations, milestones, entities, terms, people, provenance } = record;
  const listed = formatDate(provenance.verified_through.list);
  const checked = formatDate(provenance.verified_through.milestones);
  const span = tradeWarSpan(record);
  const cover = (
    path: string,
    words: Omit<Cover, 'path' | 'voice' | 'span' | 'highlight'> & Partial<Cover>,
  ): Cover => ({
    voice: 'neither',
    span,
    highlight: [],
    ...words,
    path,
  });
  return [
    cover('/', {
      kicker: `Record verified through ${checked}`,
      headline: 'Which Chinese organisations are on the US Entity List, and did the trade talks matter?',
      figure: addedFigure(designations),
      voice: 'list',
    }),
    cover('/timeline/', {
      kicker: `The timeline · through ${checked}`,
      headline: 'Additions to the List, and the Talks beside them',
      figure: number(designations.length + milestones.length, 'dated events'),
    }),
    cover('/teach/', {
      kicker: 'Teach with it',
      headline: 'Lessons, handouts, and a timeline for your course page',
      standfirst: sentences('No account, no cookies. Everything prints, and everything leads to its source.'),
    }),
    cover('/articles/', {
      kicker: 'Articles',
      headline: 'Explainers, stories and analyses',
      standfirst: sentences('About the US Entity List and the US–China trade talks. Every claim leads to its source.'),
    }),
    cover('/designations/', {
      kicker: `The List · through ${formatDate(provenance.verified_through.federal_register)}`,
      headline: 'Every rule that put Chinese organisations on the Entity List, or changed how it works',
      figure: number(designations.length, 'rules'),
      voice: 'list',
      span: spanOfRules(record, designations),
    }),
    cover('/milestones/', {
      kicker: `The Talks · through ${checked}`,
      headline: 'Talks, tariffs, truces and controls: the trade war step by step',
      figure: number(milestones.length, 'milestones'),
      voice: 'talks',
    }),
    cover('/entities/', {
      kicker: `The list as it stood on ${listed}`,
      headline: 'Who is on the Entity List',
      standfirst: sentences('Every entry under China, with other names and the rule that added it.'),
      figure: number(entities.length, 'entries under China'),
      voice: 'list',
    }),
    cover('/themes/', {
      kicker: 'Themes',
      headline: 'On what grounds: the rules of the Entity List by theme',
      figure: addedFigure(designations),
      voice: 'list',
      span: spanOfRules(record, designations),
    }),
    cover('/glossary/', {
      kicker: 'Glossary',
      headline: 'The words of export controls and trade talks, in plain English',
      figure: number(terms.length, 'terms'),
    }),
    cover('/people/', {
      kicker: 'Who is who',
      headline: 'The people in the story, their offices and their words',
      figure: number(people.length, 'people'),
    }),
    cover('/sources/', {
      kicker: 'Sources',
      headline: 'Where every claim comes from',
      standfirst: sentences('Rules, official statements, reports and studies the record rests on.'),
    }),
    cover('/search/', {
      kicker: 'Search',
      headline: 'Search the record',
      standfirst: sentences('Organisations, rules, milestones, terms and people.'),
    }),
    cover('/data/', {
      kicker: 'Data',
      headline: 'The whole record to download, field by field',
      standfirst: sentences('Rules, milestones and entries as CSV and JSON.'),
    }),
    cover('/method/', {
      kicker: 'Method',
      headline: 'How the record is made',
      standfirst: sentences('What is counted, what is confirmed, and what is not.'),
    }),
    cover('/about/', { kicker: 'About', headline: 'What this site is, and who it is for' }),
    cover('/corrections/', { kicker: 'Corrections', headline: 'What we got wrong, and when we put it right' }),
  ];
}

function number(value: number, caption: string): CoverFigure {
  return { number: value.toLocaleString('en-GB'), caption };
}
