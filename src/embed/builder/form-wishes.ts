import { type Choices, readDate, type Wishes } from '../wishes.ts';

/** What the form can offer: it lists every theme and event of the record. */
export function choicesOf(form: HTMLFormElement, years: string): Choices {
  const values = (selector: string): Set<string> =>
    new Set([...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value));
  return {
    themes: values('input[name="theme"]'),
    events: new Set([...values('select[name="event"] option')].filter(Boolean)),
    years: new Set(years.split(' ')),
  };
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
  query.set(
    'theme',
    data
      .getAll('theme')
      .filter((value) => typeof value === 'string')
      .join(','),
  );
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

/** What is wrong with the dates as typed, in a sentence; "" where nothing is. Marks the field. */
export function checkDates(form: HTMLFormElement): string {
  const fields = ['from', 'to'].flatMap((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? [field] : [];
  });
  for (const field of fields) field.ariaInvalid = null;
  const wrong = fields.find(({ value }) => value.trim() !== '' && readDate(value) === '');
  if (wrong) {
    wrong.ariaInvalid = 'true';
    return `“${wrong.value}” is no date. Write a year, a month or a day: 2019, 2019-05 or 2019-05-21.`;
  }
  const [from = '', to = ''] = fields.map(({ value }) => value.trim());
  if (from === '' || to === '' || from.slice(0, to.length) <= to) return '';
  for (const field of fields) field.ariaInvalid = 'true';
  return `The time ends in ${to}, before it begins in ${from}. Change one of them.`;
}
