import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPageHtml } from './broken-page.ts';
import type { Checked } from './checked.ts';
import { type Answer, isFailure } from './desk.ts';
import type { Place } from './finding-html.ts';
import type { Held } from './hold-html.ts';
import { isAbout, pageOf, previewOf, subjectOf } from './page-subject.ts';
import { noteHtml } from './page-note.ts';

const NOTHING: Checked = { findings: [], texts: [], remarksOf: {}, changed: [] };
const isError = ({ severity }: { severity: string }) => severity === 'error';

/**
 * A page of the dev server with what the workshop has to say on top; or, where content kept it from being made,
 * plain words about that.
 *
 * @param path - from the site's root, with a slash in front
 * @param answer - of the check; undefined when it is not there in time
 */
export function rewritePage(held: Held, path: string, answer: Answer | undefined, place: Place): Held {
  const checked = answer && !isFailure(answer) ? answer : NOTHING;
  const subject = subjectThatExists(path, checked, place.root);
  const own = subject ? checked.findings.filter((finding) => isAbout(finding, subject)) : [];
  const elsewhere = checked.findings.filter((finding) => !own.includes(finding));

  if (held.status >= 500 || (held.status === 404 && subject)) {
    const errors = checked.findings.filter(isError);
    const ownErrors = own.filter(isError);
    // With nothing to mend in content/, what broke is code: the developer's own page of errors says more.
    if (errors.length === 0) return held;
    const findings = ownErrors.length > 0 ? own : errors;
    const html = brokenPageHtml(
      {
        name: ownErrors.length > 0 && subject ? subject.name : 'this page',
        findings,
        elsewhere: checked.findings.filter((finding) => !findings.includes(finding)),
      },
      place,
    );
    return { status: held.status, html };
  }
  if (held.status >= 300) return held;
  const text = checked.texts.find((one) => path.startsWith(pageOf(one)));
  const note = noteHtml(
    {
      name: subject?.name,
      isDraft: text?.isDraft ?? false,
      findings: own,
      elsewhere,
      preview: text && previewOf(text),
      file: text?.file,
      failure: answer && isFailure(answer) ? answer.failed : undefined,
    },
    place,
  );
  return { ...held, html: held.html.replace(/<body[^>]*>/, (body) => body + note) };
}

function subjectThatExists(path: string, checked: Checked, root: string) {
  const subject = subjectOf(path, checked);
  return subject?.files.some((file) => existsSync(join(root, file))) ? subject : undefined;
}
