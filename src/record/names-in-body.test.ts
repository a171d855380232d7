import { expect, test } from 'vitest';
import { idsInBody } from './names-in-body.ts';

const BODY = `The <Term id="entity-list">list</Term> is kept by
<Term id='bis' />. So said <Person id="ida-invented">Ida</Person>, and the
<Term
  id="entity-list"
>list</Term> stayed.`;

test('each term of a body is named once, in the order of first use', () => {
  expect(idsInBody(BODY, 'Term')).toEqual(['entity-list', 'bis']);
});

test('people and terms are told apart', () => {
  expect(idsInBody(BODY, 'Person')).toEqual(['ida-invented']);
});

test('a component whose name only begins alike is another', () => {
  expect(idsInBody('<Termite id="bis" />', 'Term')).toEqual([]);
});

test('a tag shown as code is not a use', () => {
  expect(
    idsInBody('Write `<Term id="bis" />`.\n\n```mdx\n<Term id="ear" />\n```\n\n<Term id="tgl" />', 'Term'),
  ).toEqual(['tgl']);
});

test('a body without components names nobody', () => {
  expect(idsInBody('', 'Person')).toEqual([]);
});
