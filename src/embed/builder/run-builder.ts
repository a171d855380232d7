import { frameTitle } from '../frame-title.ts';
import { frameHref, snippets } from '../snippets.ts';
import { frameOf, heights, pageQuery, readWishes, shownBy, startWishes, type Wishes, writeWishes } from '../wishes.ts';
import { runCopyButtons } from './copy-buttons.ts';
import { choicesOf, dateSlipIn, formQuery, markDates, writeForm } from './form-wishes.ts';
import { createHighlights } from './highlights.ts';
import { createPreview } from './preview.ts';

/** Brings the builder to life. Its state stands in the page's address, so that a link leads to the same choice. */
export function runBuilder(root: HTMLElement, signal: AbortSignal): void {
  const find = <Kind extends Element>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`The builder has no ${selector}.`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const said = find('[data-said]');
  const error = find('[data-dates-error]');
  const note = find('[data-path-note]');
  const natural = find('[data-natural]');
  const { base = '', frames = '', page = '', site = '', licence = '', verified = '', years = '' } = root.dataset;
  const choices = choicesOf(form, years);
  const themeName = (theme: string): string =>
    form.querySelector<HTMLElement>(`input[name="theme"][value="${CSS.escape(theme)}"]`)?.dataset['label'] ?? theme;

  const highlights = createHighlights(
    find('[data-highlight]'),
    find('[data-add-highlight]'),
    find('[data-highlights]'),
    find('select[name="event"]'),
    (words) => {
      change();
      said.textContent = words;
    },
    signal,
  );
  const preview = createPreview(
    find('[data-preview]'),
    [...root.querySelectorAll<HTMLElement>('[data-width]')],
    (px) => {
      natural.textContent =
        px >= heights.most
          ? `At this width it is ${heights.most} px high or more: it scrolls inside.`
          : `At this width it is ${px} px high. A frame that grows takes that height by itself.`;
    },
    signal,
  );

  const show = (wishes: Wishes): void => {
    const address = frameOf(wishes, choices);
    const shown = shownBy(wishes, choices);
    const title = frameTitle(shown, themeName);
    const framed = {
      address,
      title,
      height: wishes.height,
      page: `${page}${pageQuery(shown)}`,
      base,
      site,
      verified,
      licence,
    };
    const code = { ...snippets(framed), address: frameHref(framed), page: framed.page };
    for (const [name, text] of Object.entries(code)) {
      find(`[data-snippet="${name}"] code`).textContent = text;
    }
    note.textContent =
      address.parameters.length === 0
        ? 'This part has a page of its own: it shows in full where the frame may run no script.'
        : 'Where the frame may run no script it shows the part its path names, without your other choices.';
    find<HTMLFieldSetElement>('[data-themes]').disabled = wishes.lanes === 'trade';
    preview.show(frameHref({ base: frames, address }), title, wishes.height);
  };
  const checkDates = (): boolean => {
    const slip = dateSlipIn(form);
    markDates(form, slip);
    error.textContent = slip?.words ?? '';
    return !slip;
  };
  const change = (): void => {
    if (!checkDates()) return;
    const wishes = readWishes(formQuery(form, highlights.ids()), choices);
    history.replaceState(history.state, '', `${location.pathname}${writeWishes(wishes)}${location.hash}`);
    said.textContent = '';
    show(wishes);
  };
  const take = (wishes: Wishes): void => {
    writeForm(form, wishes);
    highlights.set(wishes.highlight);
    checkDates();
    show(wishes);
  };
  const press = (selector: string, act: (button: HTMLElement) => void): void => {
    for (const button of root.querySelectorAll<HTMLElement>(selector)) {
      button.addEventListener(
        'click',
        () => {
          act(button);
        },
        { signal },
      );
    }
  };
  const fill = (values: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, value = ''] of Object.entries(values)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    change();
  };

  form.addEventListener(
    'input',
    () => {
      // Half a date is no slip; what is wrong is said when its field is left.
      if (!dateSlipIn(form)) change();
    },
    { signal },
  );
  form.addEventListener(
    'change',
    ({ target }) => {
      change();
      if (target === form.elements.namedItem('height'))
        fill({ height: String(readWishes(formQuery(form, []), choices).height) });
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      if (!dateSlipIn(form)) find<HTMLElement>('#code-title').focus();
    },
    { signal },
  );
  press('[data-from]', ({ dataset: { from, to } }) => {
    fill({ from, to });
  });
  press('[data-height]', ({ dataset: { height } }) => {
    fill({ height });
  });
  press('[data-reset]', () => {
    take(startWishes);
    change();
  });
  runCopyButtons(root, (words) => (said.textContent = words), signal);
  addEventListener(
    'popstate',
    () => {
      take(readWishes(location.search, choices));
    },
    { signal },
  );
  find<HTMLElement>('[data-builder]').hidden = false;
  take(readWishes(location.search, choices));
}
