import type { CitedSource } from './record/article.ts';
import type { Lesson } from './record/lesson.ts';
import type { Article } from './record/record.ts';

declare global {
  namespace App {
    interface Locals {
      /** The article being rendered, for the components in its text. */
      article?: Article;
      /** The lesson being rendered, for the components of its sheet. */
      lesson?: Lesson;
      /** What the source marks of a text that is no article lead to. */
      sources?: readonly CitedSource[];
      /** How often each id was taken on the page being rendered. */
      takenIds?: Map<string, number>;
    }
  }
}
