import { drawingNames, lookNames } from '../parameter-names.ts';
import { elementFrames } from './known-frames.ts';
import { frameHeight, setHeight } from './set-height.ts';

/** What the page in the frame is asked when an attribute changes; the others it reads from its address alone. */
const asked = [...drawingNames, ...lookNames];
const inAddress = [...asked, 'lang', 'fit'];
const TITLE = 'Timeline: US Entity List additions and US–China trade talks';
const USUAL_HEIGHT = 620;

/**
 * The element `<lt-timeline>`: a frame with the timeline, and until that has come what stands between the tags.
 *
 * @param base - address of the site's /embed/, with a slash at the end
 */
export function createElement(base: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...inAddress, 'cut', 'title', 'height'];
    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #fallback = document.createElement('slot');
    #frame: HTMLIFrameElement | undefined;
    #isReady = false;
    #hasChanged = false;

    connectedCallback(): void {
      const frame = document.createElement('iframe');
      const hint = frameHeight(Number(this.getAttribute('height'))) ?? USUAL_HEIGHT;
      let height = hint;
      this.#frame = frame;
      frame.title = this.title || TITLE;
      frame.loading = 'lazy';
      frame.allow = 'fullscreen; clipboard-write; web-share';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      // Laid out at its width, so that the page inside can tell its height, and unseen until it has.
      Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' });
      frame.src = this.#address();
      elementFrames.set(frame, {
        height: (px) => {
          height = px;
          if (this.#isReady) setHeight(frame, px);
        },
        ready: () => {
          this.#isReady = true;
          this.#fallback.style.display = 'none';
          frame.style.visibility = '';
          setHeight(frame, height);
          if (this.#hasChanged) this.#ask();
          this.#tell('lt-ready');
        },
        select: (event) => this.#tell('lt-select', { event }),
      });
      this.#root.replaceChildren(this.#fallback, frame);
    }

    disconnectedCallback(): void {
      if (this.#frame) elementFrames.delete(this.#frame);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#isReady = this.#hasChanged = false;
      this.#fallback.style.display = '';
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      const frame = this.#frame;
      if (!frame || before === now) return;
      if (name === 'title') frame.title = this.title || TITLE;
      else if (name === 'height') {
        const px = frameHeight(Number(now));
        // Elsewhere the page says how high it is.
        if (px && this.#isReady && this.hasAttribute('fit')) setHeight(frame, px);
      } else if (!(asked as readonly string[]).includes(name)) frame.src = this.#address();
      else if (this.#isReady) this.#ask();
      else this.#hasChanged = true;
    }

    #address(): string {
      const query = new URLSearchParams();
      for (const name of [...inAddress, 'id']) {
        const value = this.getAttribute(name);
        if (value) query.set(name, value);
      }
      const cut = this.getAttribute('cut') ?? '';
      this.#isReady = this.#hasChanged = false;
      return `${base}${/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(cut) ? cut : 'timeline'}/?${query.toString()}`.replace(
        /\?$/,
        '',
      );
    }

    #ask(): void {
      this.#hasChanged = false;
      const params = Object.fromEntries(asked.map((name) => [name, this.getAttribute(name) ?? '']));
      this.#frame?.contentWindow?.postMessage({ type: 'lt:set', params }, new URL(base).origin);
    }

    #tell(type: string, detail?: object): void {
      this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
    }
  };
}
