import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countNames, missingNames } from '../contracts/missing-names.ts';
import { readTables } from '../contracts/read-tables.ts';
import { SITES } from './build-step.ts';
import { filesBelow } from './same-folders.ts';
import type { Step } from './step.ts';

const CONTRACTS = 'docs/contracts';
/** Folders with a page for every fact: a few of each say what all of them have. */
const MANY = /^(designations|milestones|entities|glossary|people|sources|embed\/(event|entity))\/[^/]+\/index\.html$/;
const FEW = 12;

/** What docs/contracts/ promises is there. */
export const contractsStep: Step = {
  name: 'contracts',
  needs: ['build'],
  run: async () => {
    const tables = readdirSync(CONTRACTS)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => readTables(name, readFileSync(join(CONTRACTS, name), 'utf8')));
    const files = filesBelow(SITES.root);
    const read = (file: string): string => readFileSync(join(SITES.root, file), 'utf8');
    const seen = new Map<string, number>();
    const pages = files.filter((file) => {
      if (!file.endsWith('.html')) return false;
      const kind = MANY.exec(file)?.[1];
      if (kind === undefined) return true;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return (seen.get(kind) ?? 0) <= FEW || ['2019-10', 'hikvision', 'liu-he'].some((part) => file.includes(part));
    });
    const html = pages.map(read).join('\n');
    const script = [...files.filter((file) => file.endsWith('.js')).map(read), inlineScripts(html)].join('\n');
    const missing = missingNames(tables, { files, read, html, script });
    return await Promise.resolve({
      passed: countNames(tables) - missing.length,
      failed: missing.length,
      ...(missing.length > 0 ? { details: missing.join('\n') } : {}),
    });
  },
};

/** The scripts that stand in pages: those of frames. */
function inlineScripts(html: string): string {
  return [...new Set([...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code))].join('\n');
}
