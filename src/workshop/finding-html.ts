import { escapeHtml } from '../record/escape-html.ts';
import { rules } from '../reader/rules.ts';
import type { PlacedFinding } from './checked.ts';

/** What an address in the workshop depends on. */
export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
}

/** The name of the frame that takes the answer of a link that opens an editor, so that the page stays. */
export const EDITOR_FRAME = 'opens-editor';

/** Findings as a list, worst first: level, place, what to mend, why, and where to read on. */
export function findingsHtml(findings: readonly PlacedFinding[], place: Place): string {
  const errorsFirst = [...findings].sort((a, b) => levelOf(a) - levelOf(b));
  return `<ol class="findings">${errorsFirst.map((finding) => findingHtml(finding, place)).join('')}</ol>`;
}

const levelOf = ({ severity }: PlacedFinding) => (severity === 'error' ? 0 : 1);

function findingHtml(finding: PlacedFinding, place: Place): string {
  const { file, line, field, message, severity, rule } = finding;
  const level = severity === 'error' ? 'To mend' : 'Advice';
  const { why, page } = rules[rule];
  return `<li class="is-${severity}"><p class="finding-place"><b>${level}</b> <span>${escapeHtml(`${file}, line ${line}`)}</span></p>
<p class="finding-message">${field ? `<code>${escapeHtml(field)}</code> ` : ''}${escapeHtml(message)}</p>
<p class="finding-why">${escapeHtml(why)} <a href="${escapeHtml(handbookHref(page, place))}">Read more</a></p><p class="finding-open">${openLinks(finding, place)}</p></li>`;
}

/** Two ways to open a file where something is to be mended: VS Code by its own address, any other by the dev server. */
export function openLinks(at: { file: string; line?: number; column?: number }, place: Place): string {
  const { file, line = 1, column = 1 } = at;
  const path = `${place.root.replaceAll('\\', '/').replace(/\/$/, '')}/${file}`;
  const code = `vscode://file${path.startsWith('/') ? '' : '/'}${encodeURI(path)}:${line}:${column}`;
  const other = `/__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`;
  const where = `<span class="visually-hidden"> at ${escapeHtml(`${file}, line ${line}`)}</span>`;
  return (
    `<a href="${escapeHtml(code)}">Open in VS Code${where}</a> ` +
    `<a href="${escapeHtml(other)}" target="${EDITOR_FRAME}">Open in another editor${where}</a>`
  );
}

/** @param page - of docs/for-editors/, with its heading, e.g. "07-style.md#spelling" */
export function handbookHref(page: string, { base }: Place): string {
  const [file = '', heading] = page.split('#');
  return `${base}workshop/read/${file.replace(/\.md$/, '')}/${heading ? `#${heading}` : ''}`;
}

/** "2 to mend, 1 piece of advice"; "nothing to mend". */
export function countFindings(findings: readonly PlacedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const advice = findings.length - errors;
  const parts = [
    errors > 0 ? `${errors} to mend` : '',
    advice > 0 ? `${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice` : '',
  ].filter(Boolean);
  return parts.join(', ') || 'nothing to mend';
}
