import type { Listeners } from './dialects.ts';
import { safeId } from './safe-id.ts';

/** What this embed calls itself: what its address says, or the last part of its path. */
export function embedId(asked: unknown, pathname: string): string {
  return safeId(asked) ?? /([\w.-]{1,200})\/(index\.html)?$/.exec(pathname)?.[1] ?? 'timeline';
}

/**
 * Who is known to listen by the address alone.
 *
 * @param childId - as pym.js gives it
 * @param hash - WordPress writes "#?secret=…", which is taken wherever it stands
 */
export function listenersByAddress(childId: unknown, hash: string): Listeners {
  return {
    pym: safeId(childId),
    wordPress: /[#&?]secret=([a-z\d]{1,64})(?![a-z\d])/i.exec(hash)?.[1],
  };
}
