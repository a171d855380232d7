import type { Listeners } from './dialects.ts';

/** What a host's message comes down to: wishes, or that the height is wanted, perhaps by a listener not known before. */
export type Heard =
  { readonly params: Readonly<Record<string, string>> } | { readonly params?: undefined; readonly learnt: Listeners };

const MOST_PARAMETERS = 20;
const LONGEST_VALUE = 1000;

/**
 * Reads a message of the host, whoever wrote it.
 *
 * @returns nothing for whatever is not said in one of the dialects, or not in its full form; parameters by any name,
 *   of which the caller takes those it knows
 */
export function hear(data: unknown): Heard | undefined {
  if (typeof data === 'string') return hearText(data);
  const { type, message, context, params, value } = Object(data) as Record<string, unknown>;
  if (type === 'lt:set') return hearParams(params);
  if (type === 'lt:scheme') return hearParams({ color: value });
  if (context === 'h5p') return { learnt: { h5p: true } };
  if (/^iframe-(child-init|get-child-dimensions)$/.test(typeof type === 'string' ? type : ''))
    return { learnt: { openResizer: true } };
  // The second is WordPress, when it has come late.
  return type === 'lt:request' || message === 'ready' ? { learnt: {} } : undefined;
}

function hearText(text: string): Heard | undefined {
  // Only the first message of iframe-resizer names the frame; the others begin with what they want.
  const resizer = /^\[iFrameSizer\]([\w.-]{1,200}):\d*:(true|false):/.exec(text)?.[1];
  if (resizer) return { learnt: { resizer } };
  const pym = /^pymxPYMx([\w.-]{1,200}?)xPYMx\w/.exec(text)?.[1];
  return pym ? { learnt: { pym } } : undefined;
}

function hearParams(params: unknown): Heard | undefined {
  const entries = Object.entries(Object(params) as Record<string, unknown>);
  const isShort = entries.every(([, value]) => typeof value === 'string' && value.length <= LONGEST_VALUE);
  if (!isShort || entries.length > MOST_PARAMETERS) return undefined;
  return { params: Object.fromEntries(entries) as Record<string, string> };
}
