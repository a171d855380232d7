/** Changes come one after another while somebody types; the frame loads when they have stopped for so long, in ms. */
const PAUSE_MS = 300;

/** What the builder's code will show, in a real frame. */
export interface Preview {
  /** @param href - address of the frame @param height - px it is given */
  show(href: string, title: string, height: number): void;
}

/**
 * Puts the preview into its place, and says how high what it shows is by itself.
 *
 * @param tellHeight - called with px; the frame says it by `lt:height`
 */
export function createPreview(
  place: HTMLElement,
  buttons: readonly HTMLElement[],
  tellHeight: (px: number) => void,
  signal: AbortSignal,
): Preview {
  const frame = document.createElement('iframe');
  // Whoever came for a lesson need not load it.
  frame.loading = 'lazy';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  for (const button of buttons) {
    button.addEventListener(
      'click',
      () => {
        for (const other of buttons) other.ariaPressed = String(other === button);
        const width = button.dataset['width'] ?? '';
        frame.style.width = width === '' ? '' : `${width}px`;
      },
      { signal },
    );
  }
  addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      const { type, height } = Object(data) as Record<string, unknown>;
      if (type === 'lt:height' && typeof height === 'number') tellHeight(height);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    frame.remove();
  });
  return {
    show: (href, title, height) => {
      frame.title = `Preview: ${title}`;
      frame.height = String(height);
      if (href === shown) return;
      const isFirst = shown === '';
      shown = href;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          // Not `src`: each change would be a step of the back button.
          if (frame.contentWindow && frame.isConnected) frame.contentWindow.location.replace(href);
          else {
            frame.src = href;
            place.append(frame);
          }
        },
        isFirst ? 0 : PAUSE_MS,
      );
    },
  };
}
