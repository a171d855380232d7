import { isSlash } from './is-slash';

/** "/" leads to the search, as it does on many sites; never while somebody types. */
addEventListener('keydown', (event) => {
  if (!isSlash(event)) return;
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  event.preventDefault();
  location.href = `${link.pathname}#q`;
});
