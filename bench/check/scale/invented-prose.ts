import { words } from '../../events/words.ts';
import { pickOne } from '../mutant.ts';

const WHO = ['The ministry', 'A trade group', 'The court', 'A maker of lenses', 'The office', 'One importer'] as const;
const DID = ['put off', 'looked into', 'gave up', 'asked for', 'took back', 'paid for', 'wrote down'] as const;
const WHAT = [
  'the shipment',
  'a plan for the year',
  'the old machines',
  'its answer',
  'the list of parts',
  'a second round',
] as const;
const WHY = [
  'because nobody knew what would follow',
  'after a long week of meetings',
  'although the price had not changed',
  'while others waited for the mail',
  'before the harbour closed for the winter',
] as const;

/** Sentences that say nothing of anybody. */
export function inventedSentence(random: () => number): string {
  if (random() < 0.3) return pickOne(words.sentence, random);
  return `${pickOne(WHO, random)} ${pickOne(DID, random)} ${pickOne(WHAT, random)} ${pickOne(WHY, random)}.`;
}

export function inventedSentences(count: number, random: () => number): string {
  return Array.from({ length: count }, () => inventedSentence(random)).join(' ');
}
