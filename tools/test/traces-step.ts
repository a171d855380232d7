import { readContent } from '../../src/reader/read-content.ts';
import { SITES } from './build-step.ts';
import { findTraces } from './find-traces.ts';
import type { Step } from './step.ts';

/**
 * Words that only the workshop, the tools of editors or a draft would bring in. A page that comes to need one of
 * them for its own sake needs a narrower word here.
 */
const WORDS = [
  'workshop',
  'npm run',
  'fill in:',
  'vscode:',
  '__open-in-editor',
  '@vite/client',
  'draft, not published',
  'draft: not published',
  'draft: true',
  'content/articles/',
];

/** A word that is there, so that a search that reads nothing cannot look like a clean site. */
const THERE = '</html>';

/** A built site holds nothing of the workshop, of what editors work with, or of drafts. */
export const tracesStep: Step = {
  name: 'traces',
  needs: ['build'],
  run: async () => {
    const drafts = [...readContent('.').articles, ...readContent('.').lessons].flatMap(({ value }) =>
      value?.draft ? [value.title.toLowerCase()] : [],
    );
    const words = [...WORDS, ...drafts];
    const traces = findTraces(SITES.root, [...words, THERE]);
    const wrong = traces.filter(({ word }) => word !== THERE);
    const failed = new Set(wrong.map(({ word }) => word)).size + (wrong.length === traces.length ? 1 : 0);
    return await Promise.resolve({
      passed: words.length + 1 - failed,
      failed,
      ...(failed > 0 ? { details: wrong.map(({ word, file }) => `"${word}" stands in ${file}`).join('\n') } : {}),
    });
  },
};
