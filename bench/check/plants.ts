import { pickSome } from './mutant.ts';
import type { SourceFile } from './source-file.ts';

/** A known mistake in another file, which no damage may hide. */
export interface Plant {
  readonly file: string;
  readonly text: string;
  /** What a finding in that file says. */
  readonly told: RegExp;
}

const PLANTS: readonly {
  readonly folder: string;
  readonly find: RegExp;
  readonly by: string;
  readonly told: RegExp;
}[] = [
  { folder: 'content/milestones/', find: /^confidence: .*$/m, by: 'confidence: hgh', told: /confidence/ },
  { folder: 'content/milestones/', find: /^date: .*$/m, by: 'date: "2019-02-30"', told: /no such day/ },
  { folder: 'content/designations/', find: /^theme: .*$/m, by: 'them: human-rights', told: /no field "them"/ },
  { folder: 'content/articles/', find: /^form: .*$/m, by: 'form: poem', told: /Choose a form/ },
  {
    folder: 'content/articles/',
    find: /<Cite of="[\w-]+/,
    by: '<Cite of="no-such-source',
    told: /no source "no-such-source"/,
  },
  { folder: 'content/entity-list/remarks/', find: /^sort: .*$/m, by: 'sort: farm', told: /Write sort as/ },
];

/** Plants a mistake in a file other than the one given. */
export function plantBeside(file: string, sources: readonly SourceFile[], random: () => number): Plant | undefined {
  const [plant] = pickSome(PLANTS, 1, random);
  if (!plant) return undefined;
  const fits = sources.filter(
    (one) => one.file !== file && one.file.startsWith(plant.folder) && plant.find.test(one.text),
  );
  const [source] = pickSome(fits, 1, random);
  return source && { file: source.file, text: source.text.replace(plant.find, plant.by), told: plant.told };
}
