/**
 * What a page in somebody's frame does by itself: it takes the look from its address, fetches the code that draws when
 * that is needed, and tells its host how high it is. Stands at the end of the page, when all it asks for is there; runs
 * in a sandbox too, so it keeps nothing.
 */
import { applyLook } from './apply-look.ts';
import { greetings, heightMessages, type Listeners } from './dialects.ts';
import { createDrawingCode } from './drawing-code.ts';
import { followFit } from './follow-fit.ts';
import { handOverLinks } from './hand-over-links.ts';
import { hear } from './hear.ts';
import { measurePage } from './measure.ts';
import { embedId, listenersByAddress } from './read-address.ts';
import { safeId } from './safe-id.ts';

const asked = Object.fromEntries(new URLSearchParams(location.search));
applyLook(asked);
document.querySelector('[data-controls-bar]')?.removeAttribute('hidden');
const askDrawing = createDrawingCode(asked);
if (parent !== window) talk();

function talk(): void {
  const id = embedId(asked['id'], location.pathname);
  let listeners: Listeners = listenersByAddress(asked['childId'], location.hash);
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const say = (type: string, more?: object): void => post({ source: 'lt', type, v: 1, id, ...more });

  const fits = asked['fit'] === '1';
  if (fits) document.documentElement.classList.add('fit');
  const expect = fits ? undefined : followFit();
  let posted = 0;
  const send = (isWanted: boolean): void => {
    const height = measurePage();
    // A frame that has no width yet would say how high the page is a letter wide.
    if (!expect || !innerWidth || (height === posted && !isWanted)) return;
    heightMessages({ id, href: location.href, width: innerWidth, height }, listeners).forEach(post);
    listeners = { ...listeners, answered: listeners.resizer };
    if (height !== posted) expect(height);
    posted = height;
  };

  let isWanted = false;
  let timer = 0;
  const sendNow = (): void => {
    if (timer) send(isWanted);
    clearTimeout(timer);
    timer = 0;
    isWanted = false;
  };
  /** At most one a frame. A frame out of sight is never painted, so there a timer does it. */
  const sendSoon = (): void => {
    if (timer) return;
    timer = window.setTimeout(sendNow, 100);
    requestAnimationFrame(sendNow);
  };

  addEventListener('message', ({ source, data }) => {
    const heard = source === parent && hear(data);
    if (!heard) return;
    if (heard.params) {
      applyLook(heard.params);
      askDrawing(heard.params);
    } else {
      listeners = { ...listeners, ...heard.learnt };
      isWanted = true;
      sendSoon();
    }
  });
  addEventListener('lt-chosen', ({ detail }) => {
    if (safeId(detail)) say('lt:select', { event: detail });
  });
  const { wordPress } = listeners;
  if (wordPress) handOverLinks((value) => post({ message: 'link', value, secret: wordPress }));

  send(false);
  say('lt:ready');
  if (!expect) return;
  greetings.forEach(post);
  new ResizeObserver(sendSoon).observe(document.documentElement);
  // Off the screen a frame gets its width late, and no observer is called: a few looks until it has come to rest.
  for (const ms of [100, 400, 1500, 4000]) setTimeout(send, ms, false);
}
