import type { Kind, Known } from './plan.ts';

/** What is known of something new without being asked: today's date, its place among lessons, what one field asks of another. */
export function givenFields(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  { today, lessonPlaces }: Pick<Known, 'today' | 'lessonPlaces'>,
): Record<string, unknown> {
  switch (kind) {
    case 'article':
      return { published: today };
    case 'lesson':
      return { order: Math.max(0, ...lessonPlaces) + 1, reviewed: today };
    case 'correction':
      return {
        date: today,
        ...(fields['page'] !== undefined && fields['about'] === undefined ? { about: undefined } : {}),
      };
    case 'milestone': {
      const isTariff = String(fields['kind']).startsWith('tariff-');
      return isTariff
        ? { direction: 'FILL IN: up (raised or threatened), down (cut, paused or delayed) or unchanged' }
        : {};
    }
    case 'designation':
    case 'term':
      return {};
  }
}
