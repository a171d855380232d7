import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from './fixtures/content-folder.ts';
import { readFolder, readOne } from './read-files.ts';

const FOLDER = 'content/notes';

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = contentFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text])),
  );
  const { files: read, findings } = readFolder(root, FOLDER, '.yaml');
  return { read, told: findings.map(({ file, line, message }) => `${file}:${line} ${message}`) };
}

const NOT_TEXT =
  'This file is not plain text in UTF-8, so it cannot be read. It may be a picture or a word processor’s document: save it as plain text, or move it out of the folder.';

test('files are read in the order of their names, whatever the disk says', () => {
  expect(read({ 'b.yaml': 'two', 'a.yaml': 'one', 'B.yaml': 'zero' }).read).toEqual([
    { file: `${FOLDER}/B.yaml`, name: 'B', text: 'zero' },
    { file: `${FOLDER}/a.yaml`, name: 'a', text: 'one' },
    { file: `${FOLDER}/b.yaml`, name: 'b', text: 'two' },
  ]);
});

test('hidden files are passed over', () => {
  expect(read({ '.DS_Store': 'x', '.a.yaml.swp': 'x' })).toEqual({ read: [], told: [] });
});

describe('a file that is not read is told of, and is there by its name', () => {
  test.each([
    ['x.yml', 'Rename it to x.yaml, or move it out of the folder.'],
    ['x.yaml.txt', 'Rename it to x.yaml, or move it out of the folder.'],
    ['x.YAML', 'Rename it to x.yaml, or move it out of the folder.'],
    ['x.docx', 'Rename it, or move it out of the folder.'],
    ['x', 'Rename it, or move it out of the folder.'],
  ])('%s', (name, remedy) => {
    expect(read({ [name]: 'id: x' })).toEqual({
      read: [{ file: `${FOLDER}/${name}`, name: 'x', text: undefined }],
      told: [`${FOLDER}/${name}:1 This file is not read: files in ${FOLDER}/ end in ".yaml". ${remedy}`],
    });
  });

  test('one that is a picture, or text in another encoding', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
    const utf16 = new Uint8Array([0x69, 0, 0x64, 0]);
    expect(read({ 'a.yaml': png, 'b.yaml': utf16 })).toEqual({
      read: [
        { file: `${FOLDER}/a.yaml`, name: 'a', text: undefined },
        { file: `${FOLDER}/b.yaml`, name: 'b', text: undefined },
      ],
      told: [`${FOLDER}/a.yaml:1 ${NOT_TEXT}`, `${FOLDER}/b.yaml:1 ${NOT_TEXT}`],
    });
  });

  test('a folder, even one named like a file, and a link to nothing', () => {
    const root = contentFolder();
    mkdirSync(join(root, FOLDER, 'x.yaml'), { recursive: true });
    symlinkSync(join(root, 'nowhere'), join(root, FOLDER, 'y.yaml'));
    const message = `Folders inside ${FOLDER}/ are not read. Move the files up into ${FOLDER}/.`;
    expect(readFolder(root, FOLDER, '.yaml').findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${FOLDER}/x.yaml ${message}`,
      `${FOLDER}/y.yaml ${message}`,
    ]);
  });
});

test('a folder that is not there holds nothing', () => {
  expect(readFolder(contentFolder(), 'content/nowhere', '.yaml')).toEqual({ files: [], findings: [] });
});

test('one file that is not there is told to be missing', () => {
  expect(readOne(contentFolder(), 'content/nothing.yaml')).toEqual({
    text: undefined,
    findings: [
      {
        file: 'content/nothing.yaml',
        line: 1,
        field: '',
        message: 'The file is missing, and the site cannot be built without it. Bring it back from the last version.',
        severity: 'error',
        rule: 'file',
      },
    ],
  });
});
