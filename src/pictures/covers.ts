import { formatDate } from '../record/format-date.ts';
import { confirmedRoles } from '../record/person.ts';
import type { Lesson } from '../record/lesson.ts';
import type { Article, TheRecord } from '../record/record.ts';
import { type Theme, themes, wordsOf } from '../record/vocabulary.ts';
import type { Cover, Span } from './cover.ts';
import { spanOfRules, tradeWarSpan } from './cover-span.ts';
import { addedFigure, milestoneCover, ruleCover } from './event-covers.ts';
import { sentences } from './sentences.ts';
import { standingCovers } from './standing-covers.ts';

/** An article's head, and the stretch of time its first drawing shows. */
export interface ArticleForCover extends Pick<
  Article,
  'id' | 'title' | 'description' | 'form' | 'published' | 'about'
> {
  readonly span?: Span | undefined;
}

/** What the picture of a lesson says of it; its sheet and its notes show the same. */
export type LessonForCover = Pick<Lesson, 'id' | 'title' | 'summary' | 'minutes' | 'grades' | 'cut'>;

/**
 * The picture of every page that has one of its own, the only list of them.
 *
 * Entity pages show the picture of the rule that added them, pages of publishers
 * that of the sources, and the later pages of an index that of the index.
 */
export function listCovers(
  record: TheRecord,
  articles: readonly ArticleForCover[],
  lessons: readonly LessonForCover[] = [],
): Cover[] {
  return [
    ...standingCovers(record),
    ...articles.map((article) => articleCover(record, article)),
    ...lessons.map(lessonCover),
    ...record.designations.map((rule) => ruleCover(record, rule)),
    ...record.milestones.map((milestone) => milestoneCover(record, milestone)),
    ...wordsOf(themes).flatMap((theme) => themeCover(record, theme)),
    ...record.terms.map((term): Cover => ({
      path: `/glossary/${term.id}/`,
      kicker: 'Glossary',
      headline: term.term,
      standfirst: sentences(term.short),
      voice: 'neither',
      span: tradeWarSpan(record),
      highlight: [],
    })),
    ...record.people.map((person): Cover => ({
      path: `/people/${person.id}/`,
      kicker: 'Who is who',
      headline: person.name,
      standfirst: { parts: confirmedRoles(person).map(({ title }) => title), joint: '; ' },
      voice: 'neither',
      span: tradeWarSpan(record),
      highlight: [],
    })),
  ];
}

function articleCover(record: TheRecord, article: ArticleForCover): Cover {
  const { designations, milestones } = article.about;
  return {
    path: `/articles/${article.id}/`,
    kicker: `${article.form.replace(/^./, (letter) => letter.toUpperCase())} · ${formatDate(article.published)}`,
    headline: article.title,
    standfirst: sentences(article.description),
    voice: 'neither',
    span: article.span ?? tradeWarSpan(record),
    highlight: article.span ? [...designations, ...milestones] : [],
  };
}

/** A lesson shows its own cut of the timeline. */
function lessonCover({ id, title, summary, minutes, grades, cut }: LessonForCover): Cover {
  return {
    path: `/teach/${id}/`,
    kicker: `Lesson · ${minutes} minutes · grades ${grades.replace('-', '–')}`,
    headline: title,
    standfirst: sentences(summary),
    voice: 'neither',
    span: { from: cut.from, to: cut.to },
    highlight: cut.highlight,
  };
}

/** A theme counts the rules it is the main one of, so that the themes add up to the whole. */
function themeCover(record: TheRecord, theme: Theme): Cover[] {
  const named = record.designations.filter((rule) => rule.theme === theme || rule.themes_secondary.includes(theme));
  if (named.length === 0) return [];
  const main = named.filter((rule) => rule.theme === theme);
  return [
    {
      path: `/themes/${theme}/`,
      kicker: 'Rules of the Entity List by theme',
      headline: themes[theme],
      figure: addedFigure(main),
      voice: 'list',
      span: spanOfRules(record, named),
      highlight: (main.length > 0 ? main : named).map(({ id }) => id),
    },
  ];
}
