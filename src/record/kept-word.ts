import { z } from 'zod';
import { textSchema } from './event-fields.ts';

/** An entry of content/kept-words.yaml: a word the check would ask about, which is kept in one file. */
export const keptWordSchema = z.strictObject({
  /** As it is written there, like "spy". */
  word: textSchema('Write the word that is kept, as it stands in the text.'),
  /** The file, from content/, like "articles/chips.mdx". */
  in: z
    .string({ error: 'Name the file the word stands in, like articles/chips.mdx.' })
    .regex(/^(?!content\/)[\w./-]+\.(mdx|yaml)$/, {
      error: 'Write the file as it lies in content/, like articles/chips.mdx.',
    }),
  /** The reason, for whoever asks later. */
  because: textSchema('Say in a sentence why the word is kept.').min(12, {
    error: 'Say in a sentence why the word is kept.',
  }),
});
export type KeptWord = z.infer<typeof keptWordSchema>;
