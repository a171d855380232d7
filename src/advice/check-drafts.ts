import { findingIn } from '../reader/content-file.ts';
import type { Finding } from '../reader/finding.ts';
import type { ContentReading } from '../reader/read-content.ts';

/** Articles and lessons that nobody sees yet. */
export function checkDrafts({ articles, lessons }: ContentReading): Finding[] {
  return [
    ...articles.map((item) => ({ item, noun: 'article' })),
    ...lessons.map((item) => ({ item, noun: 'lesson' })),
  ].flatMap(({ item, noun }) =>
    item.value?.draft === true
      ? [
          findingIn(
            item,
            ['draft'],
            `This ${noun} is a draft: it is not published, and nobody finds it on the site. Take the line "draft: true" out when it is ready.`,
            'draft',
            'warning',
          ),
        ]
      : [],
  );
}
