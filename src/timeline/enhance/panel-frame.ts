import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { PlaceAmong } from '../state/place-among.ts';
import { stretchInWords } from '../state/stretch-in-words.ts';
import { dateWords } from './event-words.ts';
import { make, makeButton } from './make-element.ts';
import type { PlainDetails } from './plain-details.ts';

export interface PanelActs {
  readonly select: (id: string) => void;
  readonly step: (by: 'previous' | 'next') => void;
  readonly close: () => void;
  readonly toTable: () => void;
  readonly showOnly: (stretch: TimeWindow) => void;
}

export interface PanelFrame {
  readonly heading: HTMLElement;
  /** @returns where the rest of the details goes once it has come */
  showEvent(event: TimelineEvent, details: PlainDetails | undefined): HTMLElement;
  showPlace(among: PlaceAmong, whyNot: string): void;
  showChoice(events: readonly TimelineEvent[], stretch: TimeWindow): void;
}

/** The lasting parts of the panel: its heading, its way on and back, its body. The buttons stay, so the focus does. */
export function createPanelFrame(panel: HTMLElement, acts: PanelActs): PanelFrame {
  const date = make('p', 'panel-date');
  const heading = make('h3', 'panel-title');
  heading.id = `${panel.closest<HTMLElement>('[data-timeline]')?.dataset['timeline'] ?? ''}-panel-title`;
  heading.tabIndex = -1;
  panel.setAttribute('aria-labelledby', heading.id);
  const place = make('span', 'panel-place');
  const previous = makeButton('Previous', () => {
    acts.step('previous');
  });
  const next = makeButton('Next', () => {
    acts.step('next');
  });
  const table = makeButton('In the table', acts.toTable);
  const ways = make('div', 'panel-ways', place, previous, next, table, makeButton('Close', acts.close));
  const body = make('div', 'panel-body');
  panel.replaceChildren(make('div', 'panel-head', date, heading), ways, body);
  const begin = (kind: 'event' | 'choice', lane: TimelineEvent['lane']): void => {
    panel.className = `panel panel-${kind} panel-of-${lane}`;
    panel.hidden = false;
    for (const part of [place, previous, next, table]) part.hidden = kind === 'choice';
  };

  return {
    heading,
    showEvent: (event, details) => {
      begin('event', event.lane);
      date.textContent = dateWords(event);
      heading.textContent = event.title;
      const text = make('div', 'panel-text');
      if (details) {
        text.append(make('p', 'panel-meta', ...details.meta));
        if (details.text) text.append(make('p', 'panel-text-name', details.textName), make('p', '', details.text));
        const link = make('a', '', 'Open its page');
        link.href = details.href;
        text.append(make('p', 'panel-own-page', link));
      }
      body.replaceChildren(text);
      return body;
    },
    showPlace: (among, whyNot) => {
      place.textContent = among.place === undefined ? whyNot : `${among.place} of ${among.total}`;
      // Not `disabled`: a button that has the focus would lose it at the last event.
      previous.setAttribute('aria-disabled', String(!among.previous));
      next.setAttribute('aria-disabled', String(!among.next));
    },
    showChoice: (events, stretch) => {
      begin('choice', events[0]?.lane ?? 'talks');
      date.textContent = stretchInWords(stretch);
      heading.textContent = `Choose one of ${events.length} events`;
      const choices = events.map((event) => {
        const button = makeButton('', () => {
          acts.select(event.id);
        });
        button.append(make('span', 'panel-choice-date', dateWords(event)), ' ', make('b', '', event.title));
        return make('li', '', button);
      });
      const only = makeButton('Show only this time', () => {
        acts.showOnly(stretch);
      });
      body.replaceChildren(make('ol', 'panel-choices', ...choices), make('p', '', only));
    },
  };
}
