import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differencesFrom } from '../release/manifest.ts';
import { addArticles, placesAmiss } from './add-articles.ts';
import { addDrafts, DRAFT_WORDS } from './add-drafts.ts';
import { SITES } from './build-step.ts';
import { copyProject } from './copy-project.ts';
import { findTraces } from './find-traces.ts';
import { pictureProblems, putPicture } from './picture-in-copy.ts';
import { plantCorrections, unsaidCorrections } from './plant-corrections.ts';
import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** Where the released folders lie for the browser tests. */
const PINNED = 'dist-test/pinned';
/** A day on which nothing was released. */
const DATE = '2000-01-01';

const ENV = { SITE_URL: 'https://list.example', BASE_PATH: '/' } as const;

/**
 * A release, then a change of the record and a build: the pinned files are the same to the byte, the live page and
 * what it says of the changed event are not. The same build holds invented corrections, which every kind of page shows,
 * a picture in an article, an article begun with the change, which stands wherever articles stand, and drafts, which
 * stand nowhere in it.
 */
export const pinnedStep: Step = {
  name: 'pinned',
  needs: ['build'],
  run: async () => {
    const copy = mkdtempSync(join(tmpdir(), 'pinned-'));
    try {
      copyProject(copy);
      const releases = join(copy, 'public/embed/v');
      const command = ['tools/release/release.ts', '--date', DATE, '--built', SITES.root, '--out', releases];
      const release = await runCommand(process.execPath, command, ENV);
      if (release.code !== 0) return { passed: 0, failed: 1, details: release.output };
      rmSync(PINNED, { recursive: true, force: true });
      cpSync(releases, PINNED, { recursive: true });

      const changed = changeMilestone(copy);
      addDrafts(copy);
      const corrections = plantCorrections(copy, SITES.root);
      putPicture(copy);
      const notStarted = await addArticles(copy);
      if (notStarted !== undefined) return { passed: 1, failed: 1, details: notStarted };
      const build = await runCommand('npm', ['run', '--silent', 'build'], ENV, copy);
      if (build.code !== 0) return { passed: 1, failed: 1, details: build.output };
      const problems = [
        readdirSync(releases).flatMap((date) => differencesFrom(join(copy, 'dist/embed/v', date))),
        isSame(copy, 'embed/timeline/index.html') ? ['The live page did not change with the record.'] : [],
        changedDigits(copy).join() === changed ? [] : [`${changed} should have other digits, and no other event.`],
        findTraces(join(copy, 'dist'), DRAFT_WORDS).map(({ word, file }) => `"${word}", of a draft, stands in ${file}`),
        unsaidCorrections(join(copy, 'dist'), corrections),
        pictureProblems(copy, ENV.SITE_URL),
        placesAmiss(join(copy, 'dist')),
      ];
      const failed = problems.filter(({ length }) => length > 0).length;
      return {
        passed: problems.length - failed + 1,
        failed,
        ...(failed > 0 ? { details: problems.flat().join('\n') } : {}),
      };
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

/** Gives the first milestone another title. @returns its id */
function changeMilestone(project: string): string {
  const folder = join(project, 'content/milestones');
  const [name = ''] = readdirSync(folder).sort();
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), text.replace(/^title: .*$/m, 'title: A title changed after the release'));
  return name.replace(/\.yaml$/, '');
}

function isSame(project: string, file: string): boolean {
  return readFileSync(join(project, 'dist', file)).equals(readFileSync(join(SITES.root, file)));
}

/** Ids of the events of which the record says something else in the copy. */
function changedDigits(project: string): string[] {
  const [before, after] = [SITES.root, join(project, 'dist')].map(
    (folder) =>
      (JSON.parse(readFileSync(join(folder, 'embed/record.json'), 'utf8')) as { events: Record<string, string> })
        .events,
  );
  return Object.keys({ ...before, ...after }).filter((id) => before?.[id] !== after?.[id]);
}
