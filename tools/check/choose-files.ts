import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../src/reader/finding.ts';

/**
 * Findings about the files that were asked for. A name fits the whole address, the end of one, or a folder.
 *
 * @param names - as typed, from the folder the command was run in or from the project's; none for all findings
 */
export function findingsIn(findings: readonly Finding[], names: readonly string[], root: string): Finding[] {
  if (names.length === 0) return [...findings];
  const wanted = names.map((name) => addressOf(name, root));
  return findings.filter(({ file }) => wanted.some((name) => fits(file, name)));
}

/** The names of which no file of content/ has any. */
export function namesNotFound(files: readonly string[], names: readonly string[], root: string): string[] {
  return names.filter((name) => !files.some((file) => fits(file, addressOf(name, root))));
}

/** The files of content/ that were asked for; all of them without names. */
export function filesNamed(files: readonly string[], names: readonly string[], root: string): string[] {
  const wanted = names.map((name) => addressOf(name, root));
  return files.filter((file) => names.length === 0 || wanted.some((name) => fits(file, name)));
}

function addressOf(name: string, root: string): string {
  const path = isAbsolute(name) ? relative(resolve(root), name) : name;
  return path.split(sep).join('/').replace(/^\.\//, '').replace(/\/$/, '');
}

function fits(file: string, name: string): boolean {
  return file === name || file.endsWith(`/${name}`) || file.startsWith(`${name}/`);
}
