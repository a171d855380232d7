/**
 * What a host's page may load beside an embed (/embed/v1.js): frames follow the height of what they show, and the
 * element `<lt-timeline>` is known. Everything it needs to know is its own address.
 */
import { createElement } from './create-element.ts';
import { elementFrames, framesBelow } from './known-frames.ts';
import { frameHeight, setHeight } from './set-height.ts';

const NAME = 'lt-timeline';
// Known only while the file runs for the first time.
const address = document.currentScript?.getAttribute('src') && (document.currentScript as HTMLScriptElement).src;
if (address && !customElements.get(NAME)) run(address.replace(/[^/]*(?:[?#].*)?$/, ''));

function run(base: string): void {
  const { origin } = new URL(base);
  window.addEventListener('message', (event) => {
    const { source, type, v, height, event: chosen } = Object(event.data) as Record<string, unknown>;
    // A sandboxed page has no origin to show.
    if (source !== 'lt' || v !== 1 || (event.origin !== origin && event.origin !== 'null')) return;
    const frame = framesBelow(base).find(({ contentWindow }) => contentWindow === event.source);
    const ears = frame && elementFrames.get(frame);
    const px = frameHeight(height);
    if (type === 'lt:height' && frame && px) {
      if (ears) ears.height(px);
      else setHeight(frame, px);
    }
    if (type === 'lt:ready') ears?.ready();
    if (type === 'lt:select' && typeof chosen === 'string') ears?.select(chosen);
  });
  // Some have told their height already, when nobody was listening.
  for (const { contentWindow } of framesBelow(base)) contentWindow?.postMessage({ type: 'lt:request' }, '*');
  customElements.define(NAME, createElement(base));
}
