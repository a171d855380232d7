import { describe, expect, test } from 'vitest';
import { frCitationSchema } from './federal-register.ts';
import { messagesOf } from './fixtures/messages.ts';

describe('what an editor reads about a citation of the Federal Register', () => {
  test.each(['84 F.R. 54002', '84 FR 54,002', '84FR54002', '84 FR 54002 (2019)', ' 84 FR 54002', 'FR 54002', ''])(
    'of the wrong form, "%s"',
    (text) => {
      expect(messagesOf(frCitationSchema, text)).toEqual([
        ': Write the citation as volume, FR, page, like "84 FR 54002".',
      ]);
    },
  );

  test('that is no text', () => {
    expect(messagesOf(frCitationSchema, 84)).toEqual([': Write the citation in quotes, like "84 FR 54002".']);
  });

  test('nothing, when it is right', () => {
    expect(messagesOf(frCitationSchema, '84 FR 54002')).toEqual([]);
  });
});
