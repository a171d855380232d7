import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export interface Held {
  readonly status: number;
  readonly html: string;
}

/**
 * Holds back an answer that is a page until it is whole, and sends what is made of it. Answers of other kinds pass.
 *
 * @param rewrite - is not called for a page that was never ended; where it fails, the page is sent as it came
 */
export function holdHtml(response: ServerResponse, rewrite: (held: Held) => Promise<Held>): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  let isHtml: boolean | undefined;

  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const decide = () => (isHtml ??= String(response.getHeader('content-type') ?? '').startsWith('text/html'));

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.at(-1);
    const named = typeof headers === 'object' && headers !== null ? (headers as OutgoingHttpHeaders) : {};
    for (const [name, value] of Object.entries(named)) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = status;
    if (decide()) return response;
    return writeHead.call(response, status);
  }) as typeof writeHead;

  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!decide()) return (write as (...all: unknown[]) => boolean).call(response, chunk, ...rest);
    keep(chunk);
    return true;
  }) as typeof write;

  response.end = ((chunk: unknown, ...rest: unknown[]) => {
    if (!decide()) return (end as (...all: unknown[]) => ServerResponse).call(response, chunk, ...rest);
    keep(chunk);
    const came: Held = { status: response.statusCode, html: Buffer.concat(chunks).toString('utf8') };
    void rewrite(came)
      .catch(() => came)
      .then(({ status, html }) => {
        const body = Buffer.from(html);
        response.removeHeader('etag');
        response.setHeader('content-length', body.length);
        writeHead.call(response, status);
        (end as (chunk: Buffer) => ServerResponse).call(response, body);
      });
    return response;
  }) as typeof end;
}
