import type { IncomingMessage, ServerResponse } from 'node:http';
import { articleFormHtml, startedHtml } from './article-form-html.ts';
import type { FormValues } from './article-form.ts';
import { openLinks, type Place } from './finding-html.ts';
import { isOfThisSite, isOwnName, isSameWord } from './same-site.ts';

/** More than the fields of the form can hold. */
const LARGEST_BYTES = 64 * 1024;

/** Shows the form that starts an article, and takes what comes back from it. */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
  token: string,
): Promise<void> {
  const send = (status: number, html: string) => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    });
    response.end(html);
  };
  const refuse = (status: number, sentence: string) => {
    send(status, articleFormHtml({}, token, place, sentence));
  };
  if (!isOwnName(request.headers.host ?? '')) {
    send(403, 'The workshop is open under localhost, or under the address of this machine in digits.');
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    send(200, articleFormHtml({}, token, place));
    return;
  }
  if (request.method !== 'POST' || !isOfThisSite(request.headers)) {
    refuse(403, 'The form was not sent from this page. Fill it in here.');
    return;
  }
  const values = await readForm(request);
  if (values === undefined) {
    refuse(413, 'More was sent than the fields can hold.');
    return;
  }
  if (!isSameWord(values['token'] ?? '', token)) {
    const sentence = 'The dev server was started anew since this page was opened. Send the form again.';
    send(403, articleFormHtml(values, token, place, sentence));
    return;
  }
  // Loaded when it is used: the planner knows every script that a title may be written in.
  const { startArticle } = await import('./start-article.ts');
  const started = startArticle(values, place.root, new Date().toISOString().slice(0, 10));
  if ('refused' in started) send(422, articleFormHtml(values, token, place, started.refused));
  else send(201, startedHtml(started, openLinks({ file: started.file }, place), place));
}

/** @returns undefined when too much comes */
async function readForm(request: IncomingMessage): Promise<FormValues | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}
