import { matchNames } from '../../record/match-names.ts';
import { nameBeside, type Organisation, rulesConcerning, yearsOf } from '../state/organisations.ts';
import type { Board } from './board.ts';
import { runCombobox } from './combobox.ts';
import { fetchOrganisations } from './fetch-organisations.ts';
import { writeOrganisationLine } from './organisation-line.ts';

const SHOWN_AT_ONCE = 12;
const HAN = /\p{Script=Han}/u;

/** The field at work: all names fetched, the popup ready, and the chosen organisation named under the field. */
export async function runOrganisationField(board: Board, field: HTMLElement, input: HTMLInputElement): Promise<void> {
  const popup = field.querySelector<HTMLElement>('[data-popup]');
  const list = field.querySelector<HTMLElement>('[role="listbox"]');
  const more = field.querySelector<HTMLElement>('[data-more]');
  const line = field.querySelector<HTMLElement>('[data-line]');
  if (!popup || !list || !more || !line) return;
  const organisations = await fetchOrganisations(field.dataset['file'] ?? '', board.signal);
  const folded = organisations.map((organisation) => organisation.folded);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const chosen = (): Organisation | undefined => byId.get(board.state().org ?? '');
  const clear = (): void => {
    if (board.state().org !== undefined) board.change({ org: undefined }, 'push');
  };

  const combobox = runCombobox<Organisation>(
    { input, popup, list, more },
    {
      find: (typed) => {
        const found = matchNames(folded, typed);
        const choices = found.slice(0, SHOWN_AT_ONCE).flatMap((index) => organisations[index] ?? []);
        return { choices, more: lineBelow(found.length) };
      },
      show: fillOption,
      choose: ({ id }) => {
        board.change({ org: id }, 'push');
        // The same one chosen again: the words typed meanwhile give way to its name.
        input.value = chosen()?.name ?? '';
      },
      clear,
      say: (words) => {
        board.say(words);
      },
    },
    board.signal,
  );
  input.addEventListener(
    'blur',
    () => {
      if (input.value.trim() === '') clear();
      else if (chosen()) input.value = chosen()?.name ?? '';
    },
    { signal: board.signal },
  );

  input.addEventListener(
    'focus',
    () => {
      // Whoever comes back wants another one.
      if (chosen()) input.select();
    },
    { signal: board.signal },
  );

  board.learn((org) => {
    const organisation = byId.get(org);
    return organisation && rulesConcerning(organisation);
  });
  let shownId: string | undefined;
  board.onChange(() => {
    const { org } = board.state();
    if (org !== shownId) input.value = chosen()?.name ?? '';
    const isNews = org !== shownId;
    shownId = org;
    const words = writeOrganisationLine(line, board, org, chosen(), field.dataset['entities'] ?? '', () => {
      clear();
      input.focus();
    });
    if (isNews && words !== '') board.say(words);
  });
  if (document.activeElement === input && input.value.trim() !== '' && board.state().org === undefined) combobox.open();
}

function lineBelow(found: number): string {
  if (found === 0) return 'No name on the list fits. Try a part of the name, or the name in Chinese.';
  const left = found - SHOWN_AT_ONCE;
  return left > 0 ? `${left.toLocaleString('en-GB')} more. Type more of the name.` : '';
}

/** The name, the other name that was looked for or the Chinese one, and the years of its rules. */
function fillOption(option: HTMLElement, organisation: Organisation, typed: string): void {
  const beside = nameBeside(organisation, typed);
  const isOurs = organisation.isChineseOurs && beside === organisation.chinese;
  option.dataset['organisation'] = organisation.id;
  option.append(words('org-name', organisation.name), ' ');
  if (beside !== '') {
    const other = words('org-beside', '');
    const name = words('', beside);
    if (HAN.test(beside)) name.lang = 'zh-Hans';
    other.append(name, isOurs ? ' (our rendering)' : '');
    option.append(other, ' ');
  }
  option.append(words('org-years', yearsOf(organisation)));
}

function words(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  if (className !== '') span.className = className;
  span.textContent = text;
  return span;
}
