interface PageParts {
  /** Addresses of style sheets. */
  readonly styles?: readonly string[];
  /** Rules of the page's own, in a file it names. */
  readonly scripts?: readonly string[];
  readonly body: string;
}

/** A page as bare as ours: a heading, and what is measured. Scripts run in order, once the text is read. */
export function htmlPage({ styles = [], scripts = [], body }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Events of a file</title>
<link rel="icon" href="data:,">
${styles.map((address) => `<link rel="stylesheet" href="${address}">\n`).join('')}${scripts
    .map((address) => `<script defer src="${address}"></script>\n`)
    .join('')}</head>
<body>
<h1>Events of a file</h1>
${body}
</body>
</html>
`;
}

/** Text as HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
