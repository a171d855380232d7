import { overlaps } from '../layout/time-window.ts';
import { describeOrganisation } from '../state/describe-organisation.ts';
import type { Organisation } from '../state/organisations.ts';
import type { Board } from './board.ts';

/**
 * Says under the field who is chosen and what the record knows, as text only.
 *
 * @param org - the id of the address; undefined where none is chosen
 * @param organisation - the entry of that id, where the list has it
 * @param entities - the address below which each entry has its page, with a slash at the end
 * @returns the sentence for those who do not see it; "" where none is chosen
 */
export function writeOrganisationLine(
  line: HTMLElement,
  board: Board,
  org: string | undefined,
  organisation: Organisation | undefined,
  entities: string,
  clear: () => void,
): string {
  if (org === undefined) {
    line.textContent = line.dataset['hint'] ?? '';
    return '';
  }
  const clearing = button('Clear', clear);
  if (!organisation) {
    const words = `The list has no entry “${org}”.`;
    line.replaceChildren(`${words} `, clearing);
    return words;
  }
  const link = document.createElement('a');
  link.href = `${entities}${organisation.id}/`;
  link.textContent = organisation.name;
  const open = new Set(board.events.filter(({ isDateOpen }) => isDateOpen).map(({ id }) => id));
  const known = describeOrganisation(organisation, (event) => open.has(event));
  const [unseen, wider] = unseenRules(board);
  line.replaceChildren(link, known === '' ? ' ' : `: ${known}. `, ...(unseen ? [`${unseen} `] : []));
  if (wider) line.append(wider, ' ');
  line.append(clearing);
  return [`${organisation.name}: ${known}.`, unseen].filter(Boolean).join(' ');
}

/** Where nothing of what concerns the organisation shows: why, and a way to it. */
function unseenRules(board: Board): [words?: string, way?: HTMLElement] {
  const ids = board.concerned() ?? new Set();
  const rules = board.events.filter(({ id }) => ids.has(id));
  const [first] = rules;
  if (!first) return ['The timeline has no rule for it yet.'];
  if (board.shown().some(({ id }) => ids.has(id))) return [];
  if (rules.some((rule) => overlaps(board.window(), rule))) return ['The other filters leave its rules out.'];
  const year = first.date.slice(0, 4);
  const widen = button(`Show from ${year}`, () => {
    board.change({ from: year, to: undefined }, 'push');
  });
  return ['Its rules lie outside the dates shown.', widen];
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
