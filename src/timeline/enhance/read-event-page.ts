import { make } from './make-element.ts';

/** So many names before the link to all of them. */
const NAMES = 12;

const pages = new Map<string, Promise<Document | undefined>>();

/** The rest of an event's details, copied from its own page; undefined where that page cannot be had. */
export async function readEventPage(href: string, signal: AbortSignal): Promise<DocumentFragment | undefined> {
  const reading = pages.get(href) ?? fetchPage(href, signal);
  pages.set(href, reading);
  const page = await reading;
  if (!page) {
    pages.delete(href);
    return undefined;
  }
  const copyOf = (selector: string): Element | undefined => {
    const found = page.querySelector(selector);
    return found ? withoutIds(found) : undefined;
  };
  const parts = document.createDocumentFragment();
  const facts = [copyOf('[data-panel="status"]'), copyOf('[data-facts]')].flatMap((part) => part ?? []);
  if (facts.length > 0) parts.append(make('div', 'panel-facts', ...facts));
  const more = [
    near(copyOf('[data-panel="near"]')),
    section('panel-sources', 'Sources', copyOf('[data-panel="sources"] > ol')),
  ].flatMap((part) => part ?? []);
  parts.append(make('div', 'panel-more', ...more));
  const listed = names(copyOf('[data-panel="names"]'), href);
  if (listed) parts.append(listed);
  const cite = copyOf('[data-cite-this]');
  cite?.querySelector('summary')?.replaceChildren('Cite the page of this event');
  const foot = [cite, copyOf('[data-share]')].flatMap((part) => part ?? []);
  if (foot.length > 0) parts.append(make('div', 'panel-foot', ...foot));
  return parts;
}

async function fetchPage(href: string, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const answer = await fetch(href, { signal });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    // Offline, say. The panel keeps what the page held, and its link to the event's own page.
    return undefined;
  }
}

/** A copy that can stand beside what this page has already: ids must be unique, and references to them go too. */
function withoutIds(found: Element): Element {
  const copy = document.importNode(found, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'aria-labelledby', 'aria-describedby', 'data-panel']) element.removeAttribute(name);
  }
  return copy;
}

function section(className: string, title: string, ...parts: readonly (Element | undefined)[]): Element | undefined {
  const there = parts.flatMap((part) => part ?? []);
  return there.length > 0 ? make('section', className, make('h4', '', title), ...there) : undefined;
}

/** The first names, and the way to all of them. */
function names(found: Element | undefined, href: string): Element | undefined {
  const list = found?.querySelector('ul');
  if (!found || !list) return undefined;
  const total = list.children.length;
  for (const item of [...list.children].slice(NAMES)) item.remove();
  const link = make('a', '', `All ${total} names`);
  link.href = `${href}#names`;
  const title = found.querySelector('h2')?.textContent.trim() ?? 'Names';
  return section('panel-names', title, list, total > NAMES ? make('p', '', link) : undefined);
}

/** What lies near in time, folded. */
function near(found: Element | undefined): Element | undefined {
  const list = found?.querySelector('ol');
  if (!found || !list) return undefined;
  const title = found.querySelector('h2')?.textContent.trim() ?? '';
  const rest = [...found.querySelectorAll('.section-lead, ol, ol + .meta')];
  return make('details', 'panel-near', make('summary', '', title), ...rest);
}
