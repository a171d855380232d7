/** Long enough that a reader who types or drags hears the last word only, in ms. */
const PAUSE = 500;

/** A function that says a sentence through the timeline's one polite live region; a newer sentence replaces one not yet said. */
export function createVoice(root: HTMLElement, signal: AbortSignal): (words: string) => void {
  const region = root.querySelector<HTMLElement>('[data-part="status"]');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
  });
  return (words) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (region) region.textContent = words;
    }, PAUSE);
  };
}
