import type { Lesson } from '../record/lesson.ts';

/**
 * The lesson a component stands in; the page puts it into `Astro.locals`.
 *
 * @throws {Error} when a component is used outside a lesson
 */
export function lessonOf(locals: App.Locals): Lesson {
  if (!locals.lesson) throw new Error('This component belongs into a lesson.');
  return locals.lesson;
}
