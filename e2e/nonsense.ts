import { seededRandom } from './timeline.ts';

const values = [
  '%', '%zz', '%E0%A4%A', '__proto__', 'constructor', '<script>window.hit=1</script>', '"><img src=x onerror=window.hit=1>',
  'javascript:alert(1)', '实体清单', '%00', '-1', '1e9', 'NaN', ',,,,', '2019-02-30', '0000', '9999', 'x'.repeat(3000), '%3Cb%3E', '2018', 'quantum',
  'toString', '\u202E\uD800', '{"a":1}', '../..', '+', ';', '0'.repeat(400), '2019', '2019-10', 'latest', 'list', 'table', 'step', 'CN', 'entity',
  '2019-10-09-xinjiang-surveillance', '1999-05-28-space-missile', '<svg onload=window.hit=1>', 'huawei-technologies',
] as const; // prettier-ignore
const names = [
  'from', 'to', 'view', 'lanes', 'theme', 'kind', 'actor', 'confidence', 'place', 'main', 'org', 'event', 'highlight',
  'total', 'order', '__proto__', 'utm_source', '<b>', 'from[]', '%66rom', 'hasOwnProperty',
] as const; // prettier-ignore

/** What an address may say after its path, as nobody should write it; the same in every run. */
export function nonsense(seed: number, count: number): { search: string; hash: string }[] {
  const random = seededRandom(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const letters = (): string =>
    Array.from({ length: Math.floor(random() * 40) }, () =>
      String.fromCodePoint(random() < 0.7 ? 32 + Math.floor(random() * 95) : Math.floor(random() * 0x10000)),
    ).join('');
  const word = (): string => (random() < 0.8 ? pick(values) : letters());
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 8) }, () => `${pick(names)}=${word()}`);
    const hash = pick(['', '', '#', '#e-', '#?secret=abc', `#${word()}`, `#e-${word()}`, '#y-2019']);
    return { search: `?${parts.join('&').replaceAll('#', '')}`, hash };
  });
}
