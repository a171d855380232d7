import type { Found } from './ask-index';
import { partOf } from './part-of';

/** Writes one find after the template of the page; everything is text. */
export function foundItem(template: HTMLTemplateElement, found: Found): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const write = (selector: string, text: string) => {
    partOf(item, selector, HTMLElement).textContent = text;
  };
  const link = partOf(item, '.found-title a', HTMLAnchorElement);
  link.href = found.href;
  link.textContent = found.title;
  write('.found-kind', found.kind);
  write('[lang]', found.chinese);
  write('.found-context', found.context);
  partOf(item, '.found-excerpt', HTMLElement).replaceChildren(
    ...found.excerpt.map(({ text, isMarked }) => {
      if (!isMarked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  const section = partOf(item, '.found-section', HTMLElement);
  if (found.section) {
    const way = partOf(section, 'a', HTMLAnchorElement);
    way.href = found.section.href;
    way.textContent = found.section.title;
  } else {
    section.remove();
  }
  return item;
}
