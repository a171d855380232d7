import { seededRandom } from './timeline.ts';

const texts = [
  '[iFrameSizer]a:8:false:false:32:true', '[iFrameSizer]<b>:8:true:', `[iFrameSizer]${'x'.repeat(300)}:8:true:`, '[iFrameSizer]', '[iFrameSizer]::::',
  '[iFrameSizer]moveToAnchor:x', '[iFrameSizer]message:{"a":1}', '[iFrameSizer]constructor:8:true:x', 'pymxPYMxaxPYMxwidthxPYMx1', 'pymxPYMx',
  'pymxPYMxaxPYMxnavigateToxPYMxhttps://other.example/', `pymxPYMx${'xPYMx'.repeat(60)}`, '{"subject":"lti.frameResize"}', 'javascript:alert(1)',
  '', '\u0000', '\uD800', '<img src=x onerror=hit()>', 'https://other.example/', '2018', 'list', '__proto__', 'dark', 'x'.repeat(1500),
] as const; // prettier-ignore
const types = [
  'lt:set', 'lt:set', 'lt:set', 'lt:scheme', 'lt:request', 'lt:height', 'lt:ready', 'lt:navigate', 'iframe-child-init', 'iframe-get-child-dimensions',
  'embed-size', 'toString', '__proto__',
] as const; // prettier-ignore
const names = [
  'type', 'params', 'value', 'source', 'context', 'action', 'message', 'secret', 'from', 'to', 'view', 'event', 'theme', 'color', 'controls', 'header',
  'constructor', 'toString', 'valueOf', 'href', 'url', 'id', 'childId', 'height',
] as const; // prettier-ignore

/** Messages as a hostile host may send them, many of them nearly right; the same in every run. All can be cloned. */
export function flood(seed: number, count: number): unknown[] {
  const random = seededRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const value = (depth: number): unknown => {
    const dice = random();
    if (dice < 0.45) return pick(texts);
    if (dice < 0.6) return pick([0, -1, NaN, 1e9, Infinity, null, undefined, true]);
    if (dice < 0.7) return Array.from({ length: Math.floor(random() * 30) }, () => pick(texts));
    return depth > 2 ? {} : thing(depth + 1);
  };
  const thing = (depth: number): object => {
    const made: Record<string, unknown> = {};
    for (let at = 0; at < random() * 5; at += 1) made[pick(names)] = value(depth);
    if (random() < 0.7) made['type'] = pick(types);
    if (random() < 0.4)
      made['params'] = Object.fromEntries(
        Array.from({ length: random() * 24 }, () => [pick(names), random() < 0.8 ? pick(texts) : value(3)]),
      );
    if (random() < 0.1) Object.assign(made, { context: 'h5p', action: pick(['hello', 'ready', 'resize', 7]) });
    if (random() < 0.1) Object.assign(made, { message: 'ready', secret: pick(texts) });
    return made;
  };
  return Array.from({ length: count }, () => (random() < 0.3 ? pick(texts) : thing(0)));
}
