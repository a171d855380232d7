/** Buttons of the gallery that copy an example. Without script the lines can be marked and copied by hand. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-of]')) {
  const example = button.closest('section')?.querySelector('[data-copy]')?.textContent ?? '';
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(example).then(() => {
      button.textContent = 'Copied';
    });
  });
}
