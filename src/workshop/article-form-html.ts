import { escapeHtml } from '../record/escape-html.ts';
import { articleFields, type FormField, type FormValues, idField, sourceFields } from './article-form.ts';
import type { Place } from './finding-html.ts';
import { plainPage } from './plain-page.ts';

/**
 * The form that starts an article, filled with what was typed before.
 *
 * @param token - goes back with the form, so that the dev server knows its own
 * @param refused - why nothing was written, where something was sent
 */
export function articleFormHtml(values: FormValues, token: string, place: Place, refused?: string): string {
  const told = refused
    ? `<div class="refused" role="alert"><p><b>Nothing was written.</b> ${escapeHtml(refused)}</p></div>`
    : '';
  const fields = (all: readonly FormField[]) =>
    all.map((field) => fieldHtml(field, values[field.name] ?? '')).join('\n');
  const body = `${told}<p class="lead">The article begins as a file in content/articles/, a draft that nobody sees. What the form does not ask stays in the file as a blank to fill in.</p>
<form method="post" action="${escapeHtml(place.base)}workshop/new/" accept-charset="utf-8">
<input type="hidden" name="token" value="${escapeHtml(token)}">
${fields(articleFields)}
<fieldset><legend>The first source</legend><p class="hint">Leave it empty to add sources later.</p>
${fields(sourceFields)}</fieldset>
${fields([idField])}
<button>Start the article</button>
</form>`;
  return plainPage('Start an article', body, place, false);
}

function fieldHtml({ name, label, hint, kind, required, choices = [], longest }: FormField, value: string): string {
  const own = `id="${name}" name="${name}" aria-describedby="${name}-hint"${required ? ' required' : ''}`;
  const limit = longest === undefined ? '' : ` maxlength="${longest}"`;
  const control = {
    line: () => `<input ${own}${limit} value="${escapeHtml(value)}">`,
    address: () => `<input type="url" ${own}${limit} value="${escapeHtml(value)}">`,
    text: () => `<textarea ${own}${limit} rows="3">\n${escapeHtml(value)}</textarea>`,
    choice: () =>
      `<select ${own}>${choices
        .map(
          ([word, shown]) =>
            `<option value="${escapeHtml(word)}"${word === value ? ' selected' : ''}>${escapeHtml(shown)}</option>`,
        )
        .join('')}</select>`,
  }[kind]();
  return `<div class="field"><label for="${name}">${escapeHtml(label)}</label><p class="hint" id="${name}-hint">${escapeHtml(hint)}</p>${control}</div>`;
}

export interface StartedArticle {
  readonly file: string;
  /** Of its page, from the site's root. */
  readonly page: string;
  /** Sentences to read besides. */
  readonly notes: readonly string[];
}

/** Says what was written, and leads on. */
export function startedHtml({ file, page, notes }: StartedArticle, open: string, place: Place): string {
  const sentences = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('');
  return plainPage(
    'The article is begun',
    `<p class="lead" role="status">Written: <code>${escapeHtml(file)}</code></p>${sentences}
<p>It is a draft: under “npm run dev” it has a page, and nobody else sees it. The file says at each blank what belongs there.</p>
<p><a href="${escapeHtml(place.base + page.slice(1))}">Go to its page</a></p><p>${open}</p>`,
    place,
    false,
  );
}
