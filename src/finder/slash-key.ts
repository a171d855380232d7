/** "/" leads to the search, as it does on many sites; never while somebody types. */
addEventListener('keydown', (event) => {
  const target = event.target as Element;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target.closest('input,textarea,select,[contenteditable]')) return;
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  event.preventDefault();
  location.href = `${link.pathname}#q`;
});
