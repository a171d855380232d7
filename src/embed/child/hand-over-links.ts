/**
 * WordPress shows a frame in a sandbox that may open nothing: a link to this site is handed to the host, which follows
 * it in its own window. A link elsewhere, and one within the page, stays as it stands.
 */
export function handOverLinks(handOver: (url: string) => void): void {
  addEventListener('click', (event) => {
    const { target } = event;
    // A link of a drawing has no origin to ask for; one of the page has, and reading it never throws.
    const link = document.createElement('a');
    link.href = (target instanceof Element && target.closest('a')?.getAttribute('href')) || '#';
    if (event.defaultPrevented || link.origin !== location.origin || link.pathname === location.pathname) return;
    event.preventDefault();
    handOver(link.href);
  });
}
