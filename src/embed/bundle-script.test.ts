import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleScript } from './bundle-script.ts';

const CHILD = 'src/embed/child/run-child.ts';
const HOST = 'src/embed/host/run-host.ts';
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, code: string): string => {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
};

describe('what others run weighs little', () => {
  test.each([
    ['in the framed page', CHILD, 2200],
    ['in the host’s page', HOST, 2000],
  ])('%s', async (_, entry, mostBytes) => {
    const code = await bundleScript(entry);
    expect(gzipSync(code).length).toBeLessThanOrEqual(mostBytes);
    expect(code).not.toMatch(/<\/script|<!--|\/\/# source/i);
    expect(code).not.toMatch(/^\s*(import|export)\b/m);
    // A name at the top level would be a name on the page it runs on.
    expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s);
  });
});

test('the same files give the same bytes, also to a bundler that has not seen them', async () => {
  const build = await rolldown({ input: CHILD, platform: 'browser', transform: { target: 'es2022' } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  expect(output[0].code.trim()).toBe(await bundleScript(CHILD));
});

test('bundles once', () => {
  expect(bundleScript(HOST)).toBe(bundleScript(HOST));
});

test('a word that would end the script in its page is written another way and says the same', async () => {
  const said = 'end </script> and <!-- begin';
  const entry = written('words.ts', `(globalThis as { said?: string }).said = ${JSON.stringify(said)};`);
  const code = await bundleScript(entry);
  expect(code).not.toMatch(/<\/script|<!--/i);
  new Function(code)();
  expect((globalThis as { said?: string }).said).toBe(said);
});

test('a mistake is told and not remembered', async () => {
  const entry = written('broken.ts', `import { nothing } from './nowhere.ts'; nothing();`);
  await expect(bundleScript(entry)).rejects.toThrow('nowhere');
  written('nowhere.ts', 'export const nothing = () => void (globalThis as { came?: number }).came;');
  await expect(bundleScript(entry)).resolves.toContain('function');
});
