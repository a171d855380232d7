import { expect, test } from 'vitest';
import type { PlacedFinding } from './checked.ts';
import { isAbout, previewOf, subjectOf } from './page-subject.ts';

const checked = { remarksOf: { 'invented-optics': 'content/entity-list/remarks/optics.yaml' } };
const filesOf = (path: string) => subjectOf(path, checked)?.files;
const finding = (file: string, item?: string): PlacedFinding => ({
  file,
  line: 1,
  field: '',
  message: 'x',
  severity: 'error',
  rule: 'field',
  ...(item === undefined ? {} : { item }),
});

test('a page stands for the file behind it', () => {
  expect(filesOf('/articles/chips/')).toEqual(['content/articles/chips.mdx']);
  expect(filesOf('/designations/x/')).toEqual(['content/designations/x.yaml']);
  expect(filesOf('/milestones/x/')).toEqual(['content/milestones/x.yaml']);
});

test('a lesson stands for its three files, on its sheet and in its preview too', () => {
  const files = ['content/lessons/x.mdx', 'content/lessons/x.sheet.mdx', 'content/lessons/x.notes.mdx'];
  for (const path of ['/teach/x/', '/teach/x/sheet/', '/workshop/lessons/x/']) expect(filesOf(path)).toEqual(files);
});

test('an entry stands for our remarks on it, where there are any', () => {
  expect(filesOf('/entities/invented-optics/')).toEqual(['content/entity-list/remarks/optics.yaml']);
  expect(filesOf('/entities/another/')).toBeUndefined();
  expect(filesOf('/entities/constructor/')).toBeUndefined();
});

test('a page that shows no part of content/ in particular stands for nothing', () => {
  for (const path of ['/', '/timeline/', '/about/', '/__proto__/', '/constructor/x/'])
    expect(filesOf(path)).toBeUndefined();
});

test('a term has its own findings and those of the whole file, not those of another term', () => {
  const subject = subjectOf('/glossary/tariff/', checked);
  const about = (found: PlacedFinding) => subject !== undefined && isAbout(found, subject);
  expect(about(finding('content/glossary.yaml', 'tariff'))).toBe(true);
  expect(about(finding('content/glossary.yaml'))).toBe(true);
  expect(about(finding('content/glossary.yaml', 'quota'))).toBe(false);
  expect(about(finding('content/people.yaml'))).toBe(false);
});

test('an index has the findings of its whole folder', () => {
  const subject = subjectOf('/milestones/', checked);
  expect(subject && isAbout(finding('content/milestones/x.yaml'), subject)).toBe(true);
  expect(subject && isAbout(finding('content/articles/x.mdx'), subject)).toBe(false);
});

test('each kind has a page that shows it as others will see it', () => {
  expect(previewOf({ kind: 'lesson', id: 'x' })).toBe('/workshop/lessons/x/');
});
