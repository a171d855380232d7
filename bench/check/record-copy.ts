import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/reader/check-content.ts';
import type { Finding } from '../../src/reader/finding.ts';
import { type ContentReading, readContent } from '../../src/reader/read-content.ts';
import { ReadingMemory } from '../../src/reader/reading-memory.ts';
import type { Mutant } from './mutant.ts';
import type { SourceFile } from './source-file.ts';

export interface Checked {
  readonly reading: ContentReading;
  readonly findings: readonly Finding[];
  readonly ms: number;
}

/** A copy of content/ that is damaged and mended again. */
export class RecordCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'damaged-record-'));
  readonly #memory = new ReadingMemory();
  readonly #originals: ReadonlyMap<string, string>;

  /** @param root - the project's folder */
  constructor(root: string, sources: readonly SourceFile[]) {
    cpSync(join(root, 'content'), join(this.root, 'content'), { recursive: true });
    this.#originals = new Map(sources.map(({ file, text }) => [file, text]));
  }

  /** Checks the copy as it stands. */
  check(): Checked {
    const start = performance.now();
    const reading = readContent(this.root, this.#memory);
    const findings = checkContent(reading);
    return { reading, findings, ms: performance.now() - start };
  }

  damage({ writes }: Pick<Mutant, 'writes'>): void {
    for (const { file, content } of writes) {
      const bytes = content();
      if (bytes === undefined) rmSync(join(this.root, file));
      else writeFileSync(join(this.root, file), bytes);
    }
  }

  /** Puts back what was damaged. */
  mend({ writes }: Pick<Mutant, 'writes'>): void {
    for (const { file } of writes) {
      const text = this.#originals.get(file);
      if (text === undefined) rmSync(join(this.root, file), { force: true });
      else writeFileSync(join(this.root, file), text);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
