/** Buttons that copy what stands in their snippet. Where the clipboard cannot be had the text is selected instead. */
export function runCopyButtons(root: HTMLElement, say: (words: string) => void, signal: AbortSignal): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener(
      'click',
      () => {
        const snippet = button.closest<HTMLElement>('[data-snippet]');
        const code = snippet?.querySelector('code');
        if (!snippet || !code) return;
        const name = snippet.querySelector('h4')?.textContent.trim() ?? 'The code';
        copy(code.textContent).then(
          () => {
            say(`${name}: copied.`);
          },
          () => {
            getSelection()?.selectAllChildren(code);
            snippet.querySelector<HTMLElement>('pre')?.focus();
            say(`${name} is selected. Copy it with Ctrl+C, or Cmd+C on a Mac.`);
          },
        );
      },
      { signal },
    );
  }
}

async function copy(text: string): Promise<void> {
  // Only there where the page came by https.
  if (!('clipboard' in navigator)) throw new Error('This browser gives no clipboard.');
  await navigator.clipboard.writeText(text);
}
