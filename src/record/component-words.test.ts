import { expect, test } from 'vitest';
import { components, sheetComponents } from './components.ts';
import { attributeNotes, componentWords } from './component-words.ts';

test('every component is told in a sentence, and no other', () => {
  const names = Object.keys({ ...components, ...sheetComponents });
  expect(Object.keys(componentWords).sort()).toEqual(names.sort());
});

test('each sentence begins with a capital letter and ends with a full stop', () => {
  for (const [name, sentence] of Object.entries(componentWords)) expect(sentence, name).toMatch(/^[A-Z].*\.$/);
});

test('notes are about attributes that are there', () => {
  for (const place of Object.keys(attributeNotes)) {
    const [component = '', attribute = ''] = place.split(' ');
    expect(sheetComponents[component] ?? components[component], place).toHaveProperty(['attributes', attribute]);
  }
});
