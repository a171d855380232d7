/** An id that others made up, where it can do no harm in any dialect; otherwise nothing. */
export function safeId(id: unknown): string | undefined {
  return typeof id === 'string' && /^[\w.-]{1,200}$/.test(id) ? id : undefined;
}
