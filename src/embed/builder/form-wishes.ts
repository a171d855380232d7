import { type DateSlip, findDateSlip } from '../date-slip.ts';
import type { Choices, Wishes } from '../wishes.ts';

/** What the form can offer: it lists every theme and event of the record. */
export function choicesOf(form: HTMLFormElement, years: string): Choices {
  const values = (selector: string): Set<string> =>
    new Set([...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value));
  return {
    themes: values('input[name="theme"]'),
    events: new Set([...values('select[name="event"] option')].filter(Boolean)),
    years: new Set(years.split(' ')),
    windows: new Map(
      themeFields(form).flatMap(({ value, dataset: { from, to } }) =>
        from !== undefined && to !== undefined ? [[value, { from, to }] as const] : [],
      ),
    ),
  };
}

function themeFields(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
}

/** What the form says, as a query that `readWishes` reads. @param highlight - ids of the events set off */
export function formQuery(form: HTMLFormElement, highlight: readonly string[]): string {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const query = new URLSearchParams();
  for (const name of ['from', 'to', 'lanes', 'event', 'view', 'color', 'controls', 'height'])
    query.set(name, text(name));
  // Read off the fields: beside the Talks alone they are disabled, but not forgotten.
  const themes = themeFields(form).filter(({ checked }) => checked);
  query.set('theme', themes.map(({ value }) => value).join(','));
  query.set('highlight', highlight.join(','));
  if (!data.has('header')) query.set('header', '0');
  return `?${query.toString()}`;
}

/** Brings the form to what is wished. */
export function writeForm(form: HTMLFormElement, wishes: Wishes): void {
  const chosen: Readonly<Record<string, string>> = {
    lanes: wishes.lanes,
    view: wishes.view,
    color: wishes.color,
    controls: wishes.controls,
  };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const { name, value } = field;
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = chosen[name] === value;
    else if (name === 'theme') (field as HTMLInputElement).checked = wishes.themes.includes(value);
    else if (name === 'header') (field as HTMLInputElement).checked = wishes.hasHeader;
    else if (name === 'height') field.value = String(wishes.height);
    else if (name === 'event') field.value = wishes.event;
    else if (name === 'from') field.value = wishes.from;
    else if (name === 'to') field.value = wishes.to;
  }
}

/** What is wrong with the dates as typed; nothing where nothing is. */
export function dateSlipIn(form: HTMLFormElement): DateSlip | undefined {
  const { from, to } = dateFields(form);
  return findDateSlip(from?.value ?? '', to?.value ?? '');
}

/** Marks the fields of a slip, and no others. */
export function markDates(form: HTMLFormElement, slip: DateSlip | undefined): void {
  for (const [name, field] of Object.entries(dateFields(form)))
    field.ariaInvalid = slip?.fields.some((other) => other === name) ? 'true' : null;
}

function dateFields(form: HTMLFormElement): Partial<Record<'from' | 'to', HTMLInputElement>> {
  const field = (name: string): HTMLInputElement | undefined => {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : undefined;
  };
  const [from, to] = [field('from'), field('to')];
  return { ...(from && { from }), ...(to && { to }) };
}
