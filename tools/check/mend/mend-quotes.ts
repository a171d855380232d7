const VALUE = /^(\s*(?:- +)*(?:[\w-]+: +)?)[“”„](.*)[“”](\s*)$/;
const TAG = /<[A-Z]\w*\b[^<>]*>/g;

/** Makes curly quotation marks around a whole value of YAML straight, where the text holds no mark of its own. */
export function mendQuotesAround(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => {
      const [, before = '', inside = '', after = ''] = VALUE.exec(line) ?? [];
      return VALUE.test(line) && !/["“”„\\]/.test(inside) ? `${before}"${inside}"${after}` : line;
    })
    .join('\n');
}

/** Makes curly quotation marks around the values of a component's attributes straight. */
export function mendQuotesInTags(body: string): string {
  return body.replace(TAG, (tag) => tag.replace(/=\s*[“”„]([^"“”„<>]*)[“”]/g, '="$1"'));
}
