import type { Theme } from './vocabulary.ts';

/**
 * What each theme means on this site: which rules stand under it, said of the rules as the record gives them.
 * The theme is our sorting of the grounds a rule states. It does not say that the ground is proven.
 */
export const themeWords: Readonly<Record<Theme, string>> = {
  'human-rights':
    'Rules that state a part in human rights abuses as their ground: forced labour, detention, or the technology used to watch people. In the record most speak of Uyghurs and other minorities in Xinjiang.',
  surveillance:
    'Rules whose stated ground speaks of equipment or software used to watch people, such as cameras and facial recognition. In the record this comes together with another ground, so no rule has it as its main theme.',
  'telecom-huawei':
    'Rules about makers of telephone networks and handsets, above all Huawei: its listings, the temporary licences and the rules on goods made abroad. ZTE’s temporary licence and its removal stand here; its listing stands under diversion.',
  semiconductors:
    'Rules about computer chips: firms that design or make them, firms that make the machines for it, and those said to buy for them.',
  supercomputing:
    'Rules about very fast computers and the centres that run them, where the stated ground is their use for military or nuclear work.',
  quantum:
    'Rules whose stated ground is work on quantum technology, which uses the behaviour of very small particles to compute, measure or send messages.',
  biotech: 'Rules whose stated ground is the use of biology or genetic analysis for military ends or in repression.',
  'military-modernisation':
    'Rules that state support for the modernisation of China’s armed forces, or a risk that US goods would end up there, as their ground.',
  'nuclear-missile':
    'Rules that state work on nuclear weapons or missiles as their ground. Weapons of this sort are why the list was first drawn up.',
  'south-china-sea':
    'Rules that state a part in building up artificial islands, or in pressing other claimants, in the South China Sea as their ground.',
  'iran-russia-diversion':
    'Rules that state the passing on of US goods to Iran, Russia or others against US rules as their ground. Diversion means that goods leave for one place and go on to another.',
  other:
    'Rules that name nobody new for one of the grounds above: corrections, changes of the rules themselves, removals, and others that fit no theme.',
  'not-researched':
    'Rules known only from the lines they left on the list. We have not read them, so their stated ground is not in the record.',
};

/** A page's lead says more of the rules nobody has read yet. */
export const notResearchedWords = [
  'Each line of the Entity List cites the rule that added it, by its page in the Federal Register. From these lines we know that a rule exists, on which day it was published, and which of its lines in China and Hong Kong are still on the list.',
  'We do not know from them what ground the rule stated, whom it added that has since left the list, or what else it changed. So their counts are floors, shown as “at least”, and no theme is given.',
  'They stand in the record so that the lines of all rules add up to the list. Each will move to its theme when the rule has been read.',
] as const;
