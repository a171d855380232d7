// Remembers, for this tab, whether the panel is open and whether it was put away.
(() => {
  const host = document.querySelector('workshop-note');
  const panel = host?.shadowRoot?.querySelector('details');
  const button = host?.shadowRoot?.querySelector('[data-close]');
  if (!panel || !button) return;
  const isOpen = 'workshop: panel open';
  const isAway = `workshop: put away ${location.pathname} ${host.dataset.digest}`;
  const memory = sessionStorage;
  if (memory.getItem(isAway)) host.hidden = true;
  const before = memory.getItem(isOpen);
  if (before !== null) panel.open = before === 'true';
  panel.addEventListener('toggle', () => memory.setItem(isOpen, String(panel.open)));
  const putAway = () => {
    memory.setItem(isAway, 'true');
    host.hidden = true;
    document.querySelector('main')?.focus();
  };
  button.hidden = false;
  button.addEventListener('click', putAway);
  host.shadowRoot.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') putAway();
  });
})();
