import type { Article } from './record/record.ts';

declare global {
  namespace App {
    interface Locals {
      /** The article being rendered, for the components in its text. */
      article?: Article;
      /** How often each id was taken on the page being rendered. */
      takenIds?: Map<string, number>;
    }
  }
}
