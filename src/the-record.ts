import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { compareDates } from './record/calendar-date.ts';
import { href } from './site.ts';
import type { TheRecord } from './record/record.ts';

let whole: Promise<TheRecord> | undefined;

/** The checked record, as the reader brought it in. Read once a build; while editing, anew for every page. */
export function getRecord(): Promise<TheRecord> {
  if (import.meta.env.DEV) return readRecord();
  return (whole ??= readRecord());
}

async function readRecord(): Promise<TheRecord> {
  const entry = await getEntry('record', 'record');
  if (!entry) throw new Error('The record is missing. Run "npm run check".');
  return entry.data as unknown as TheRecord;
}

/** Articles, the newest first; drafts only while editing. */
export async function getArticles(): Promise<CollectionEntry<'articles'>[]> {
  const articles = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return articles.sort((a, b) => compareDates(b.data.published, a.data.published) || (a.id < b.id ? -1 : 1));
}

/** Lessons in the order they are listed; drafts only while editing. */
export async function getLessons(): Promise<CollectionEntry<'lessons'>[]> {
  const lessons = await getCollection('lessons', ({ data }) => import.meta.env.DEV || !data.draft);
  return lessons.sort((a, b) => a.data.order - b.data.order);
}

/**
 * The student sheet or the teacher notes of a lesson.
 *
 * @throws {Error} when the lesson has none; the check has said so before
 */
export async function getLessonText(id: string, part: 'sheet' | 'notes'): Promise<CollectionEntry<'lessonTexts'>> {
  const text = await getEntry('lessonTexts', `${id}.${part}`);
  if (!text) throw new Error(`The lesson "${id}" has no ${part}.`);
  return text;
}

/** Articles whose head says that they are about an event, with their addresses. */
export function articlesAbout(
  articles: readonly CollectionEntry<'articles'>[],
  kind: 'designations' | 'milestones',
  id: string,
): { href: string; title: string }[] {
  return articles
    .filter(({ data }) => data.about[kind].includes(id))
    .map((article) => ({ href: href(`/articles/${article.id}/`), title: article.data.title }));
}
