/** Each case in cases/ against its approved drawing. After a wanted change: `npx vitest run -u`, and read what changed. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TimelineCase } from './cases/timeline-case.ts';
import { layoutTimeline } from './layout/layout-timeline.ts';

const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'timeline-case');

async function readCase(name: string): Promise<TimelineCase> {
  const module = (await import(`./cases/${name}.ts`)) as Readonly<Record<string, TimelineCase>>;
  const [only] = Object.values(module);
  if (!only) throw new Error(`cases/${name}.ts exports no case.`);
  return only;
}

describe('an approved drawing', () => {
  test.each(names)('%s', async (name) => {
    const { events, window, width } = await readCase(name);
    const geometry = layoutTimeline(events, window, { width });
    await expect(`${JSON.stringify(geometry, undefined, 2)}\n`).toMatchFileSnapshot(`./snapshots/${name}.json`);
  });

  test('belongs to a case, and every case has one', () => {
    const approved = readdirSync(new URL('./snapshots/', import.meta.url)).map((file) => basename(file, '.json'));
    expect(approved.toSorted()).toEqual(names.toSorted());
  });
});
