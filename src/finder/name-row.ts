import { foldName } from '../record/fold-name';
import type { ListedName } from './names-file';
import { partOf } from './part-of';

/**
 * Makes rows of found entries, after the template of the page.
 *
 * @param entities - the address below which each entry has its page, with a slash at the end
 * @param typed - what was looked for; an alias that holds what the name does not is shown
 */
export function nameRow(
  template: HTMLTemplateElement,
  entities: string,
  typed: string,
): (entry: ListedName) => DocumentFragment {
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  return (entry) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    partOf(row, 'li', HTMLLIElement).dataset['entityRow'] = entry.id;
    const link = partOf(row, 'a', HTMLAnchorElement);
    link.href = `${entities}${entry.id}/`;
    link.textContent = entry.name;
    write(row, '.entity-chinese', entry.chinese);
    write(row, '.entity-also', alsoNamed(entry, words));
    write(row, '.entity-city', entry.city);
    write(row, '.entity-year', entry.year);
    write(row, '.entity-theme', entry.themeLabel).classList.add(`theme-${entry.themeGroup}`);
    return row;
  };
}

function write(row: DocumentFragment, selector: string, text: string): HTMLElement {
  const part = partOf(row, selector, HTMLElement);
  part.textContent = text;
  return part;
}

/** The alias that was looked for, where the name itself does not hold the words. */
function alsoNamed({ name, chinese, others }: ListedName, words: readonly string[]): string {
  const missing = words.filter((word) => !foldName(name).includes(word));
  if (missing.length === 0) return '';
  const alias = others.find((other) => other !== chinese && missing.some((word) => foldName(other).includes(word)));
  return alias === undefined ? '' : `also ${alias}`;
}
