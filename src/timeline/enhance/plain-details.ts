/** What the page already holds of an event: its entry in the list. */
export interface PlainDetails {
  readonly href: string;
  /** What it is, how far it is confirmed, its first source. */
  readonly meta: readonly Node[];
  readonly textName: string;
  readonly text: string;
}

/** What the list says of an event, whether or not its entry shows. */
export function plainDetails(root: HTMLElement, id: string): PlainDetails | undefined {
  const entry = root.querySelector(`[data-part="list"] [data-event="${CSS.escape(id)}"]`);
  const title = entry?.querySelector<HTMLAnchorElement>('a.event-title');
  if (!entry || !title) return undefined;
  const copy = entry.querySelector('.event-meta')?.cloneNode(true);
  const text = entry.querySelector('.event-text');
  return {
    href: title.href,
    meta: [...(copy?.childNodes ?? [])],
    textName: text?.querySelector('summary')?.textContent.trim() ?? '',
    text: text?.querySelector('p')?.textContent.trim() ?? '',
  };
}
