/** A script that stands in the page. What would end it early, or change how it is read, is written another way. */
export function inlineScript(code: string): string {
  return `<script>${code.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`;
}

/** Data that stands in the page, under a name of its own: `<script type="application/json" data-known>`. */
export function inlineData(name: string, data: unknown): string {
  return `<script type="application/json" data-${name}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
