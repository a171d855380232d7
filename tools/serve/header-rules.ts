/** One block of a `_headers` file: a path, and the headers its answers carry. */
export interface HeaderRule {
  /** With `*` for any rest of the path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages write it:
 * a path at the margin, below it indented `Name: value` lines; `#` begins a comment.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule && colon > 0) rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return rules;
}

/** The headers of every rule whose path fits; what several set is joined, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const joined = new Map<string, string>();
  for (const { headers } of rules.filter((rule) => fits(rule.path, path))) {
    for (const [name, value] of Object.entries(headers)) {
      const before = joined.get(name);
      joined.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(joined);
}

function fits(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}
