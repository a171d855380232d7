import { describe, expect, test } from 'vitest';
import { frCitationSchema, frCitationUrl, parseFrCitation } from './federal-register.ts';
import { messagesOf } from './fixtures/messages.ts';

describe('a citation of the Federal Register', () => {
  test('is read as volume and page', () => {
    expect(parseFrCitation('84 FR 54002')).toEqual({ volume: 84, page: 54002 });
  });

  test('has an address at the Federal Register', () => {
    expect(frCitationUrl('84 FR 54002')).toBe('https://www.federalregister.gov/citation/84-FR-54002');
  });

  test.each(['84 F.R. 54002', '84 FR 54,002', '84FR54002', '84 FR 54002 (2019)', ' 84 FR 54002', 'FR 54002', ''])(
    'is not "%s"',
    (text) => {
      expect(() => parseFrCitation(text)).toThrow(`"${text}" is not a Federal Register citation like "84 FR 54002".`);
      expect(() => frCitationUrl(text)).toThrow(RangeError);
    },
  );
});

describe('what an editor reads about a citation', () => {
  test('of the wrong form', () => {
    expect(messagesOf(frCitationSchema, '84 F.R. 54002')).toEqual([
      ': Write the citation as volume, FR, page, like "84 FR 54002".',
    ]);
  });

  test('that is no text', () => {
    expect(messagesOf(frCitationSchema, 84)).toEqual([': Write the citation in quotes, like "84 FR 54002".']);
  });

  test('nothing, when it is right', () => {
    expect(messagesOf(frCitationSchema, '84 FR 54002')).toEqual([]);
  });
});
