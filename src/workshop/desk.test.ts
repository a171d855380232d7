import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder, STORY, TALKS } from '../reader/fixtures/content-folder.ts';
import { type Answer, Desk, isFailure } from './desk.ts';

function deskOver(root: string, told: Answer[] = []): Desk {
  const desk = new Desk(root, (answer) => told.push(answer));
  onTestFinished(() => desk.close());
  return desk;
}
const filesIn = (answer: Answer) => (isFailure(answer) ? [answer.failed] : answer.findings.map(({ file }) => file));

test('the findings come, come anew when content changes, and are told each time', async () => {
  const root = contentFolder({});
  const told: Answer[] = [];
  const desk = deskOver(root, told);
  expect(filesIn(await desk.checked())).toEqual([]);
  writeFileSync(join(root, TALKS), 'title: Only a title\n');
  desk.contentChanged();
  desk.contentChanged();
  expect(filesIn(await desk.checked())).toContain(TALKS);
  expect(told).toHaveLength(2);
});

test('whoever asked before one more change gets an answer too', async () => {
  const desk = deskOver(contentFolder({}));
  await desk.checked();
  desk.contentChanged();
  const asked = desk.checked();
  desk.contentChanged();
  expect(isFailure(await asked)).toBe(false);
});

test('texts are listed with their titles, drafts marked, and what cannot be read by its id', async () => {
  const root = contentFolder({ [STORY]: '---\ntitle: A draft\ndraft: true\n---\n\nText.\n', [TALKS]: '- no\n' });
  const answer = await deskOver(root).checked();
  const texts = isFailure(answer) ? [] : answer.texts;
  expect(texts).toContainEqual(
    expect.objectContaining({ kind: 'article', file: STORY, title: 'A draft', isDraft: true, isWhole: false }),
  );
  expect(texts).toContainEqual(
    expect.objectContaining({ kind: 'milestone', title: '2030-05-07-invented-talks', isDraft: false, isWhole: false }),
  );
});
