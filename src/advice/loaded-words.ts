/** A word that judges, or says more than we know. */
export interface LoadedWord {
  /** As it stands in docs/for-editors/07-style.md. */
  readonly word: string;
  /** The forms it takes, and only where it is loaded; without flags. */
  readonly forms: string;
  /** Why it is not ours, in a sentence. */
  readonly why: string;
  /** What to write in its place, for "Write …". */
  readonly instead: string;
  /** Where it is loaded only in some sentences: what the sentence must hold; without flags. */
  readonly within?: string;
}

/** Kinds of rules that are called regimes without any judgement. */
const RULES =
  'control|controls|licensing|tariff|trade|sanctions|legal|rules?|regulatory|export|review|inspection|non-?proliferation|tax|visa|verification';

const loaded = (word: string, forms: string, why: string, instead: string): LoadedWord => ({
  word,
  forms,
  why,
  instead,
});

/** What the list is called though it is something else. */
const ABOUT_THE_LIST: readonly LoadedWord[] = [
  {
    ...loaded(
      'ban',
      '(?<!\\b(?:not|no|never|than|like|to)\\s(?:an?\\s)?(?:(?:absolute|total|outright|full)\\s)?)(?:bans?|banned|banning)',
      'The Entity List makes sellers ask for a licence; many are granted, and nobody is forbidden to buy.',
      '"licence requirement", or "listed" for who is on it',
    ),
    // Imports, shares and purchases are really banned, under other laws; a question may ask whether this is a ban.
    within: '^(?!.*\\?\\s*$).*(?:Entity List|\\blist(?:ed|ing)\\b|licen[cs]e)',
  },
  loaded(
    'blacklist',
    'black-?list(?:s|ed|ing|ings)?',
    'It says that whoever is on the list is guilty, and that nothing may be sold to them; the list says neither.',
    '"the Entity List", or "listed"',
  ),
  loaded(
    'Entity List sanctions',
    'Entity List sanctions?|sanctions? (?:under|through|of|by) the Entity List|sanctioned (?:companies|company|firms?|entit(?:y|ies)|names?|universit(?:y|ies))',
    'Sanctions freeze money and forbid business, under other laws; the Entity List does neither.',
    '"listed", or the list that is meant, like "on the Treasury’s SDN List"',
  ),
  loaded(
    'trade war started by',
    'trade war (?:was )?(?:started|launched|begun|provoked|unleashed|waged) by|(?:started|launched|began|provoked|unleashed|waged) (?:the|a|this|his|her|its) trade war',
    'Who began it is what the two governments dispute.',
    'what was done on which day, and by whom',
  ),
  loaded(
    'loophole',
    'loopholes?',
    'It says that a rule was meant to forbid what it allows.',
    'what the rule covers and what it does not',
  ),
];

/** Pictures of war and fights, which make steps of governments sound like blows. */
const FIGHTS: readonly LoadedWord[] = [
  loaded(
    'crackdown',
    'crack-?downs?|(?:crack|cracks|cracked|cracking) down',
    'It tells how a step feels, not what it is.',
    'the step: "a rule on 28 organisations", "checks at the border"',
  ),
  loaded('slam', 'slams?|slammed|slamming', 'Nobody was hit: somebody said something.', '"criticised" or "said"'),
  loaded('blast', 'blasts|blasted|blasting', 'Nobody was hit: somebody said something.', '"criticised" or "said"'),
  loaded('lash out', 'lash(?:es|ed|ing)? out', 'Nobody was hit: somebody said something.', '"criticised" or "said"'),
  loaded(
    'hit back',
    '(?:hits?|hitting|fires?|fired|firing|strikes?|struck) back',
    'It turns an answer into a blow.',
    '"answered", and with what',
  ),
  loaded('slap', 'slaps?|slapped|slapping', 'A tariff is set, not slapped.', '"set", "raised" or "put on"'),
  loaded('salvo', 'salvos?|salvoes', 'It turns a rule into a shot.', 'what was done: "a second list of tariffs"'),
  loaded(
    'tit-for-tat',
    'tit[- ]for[- ]tat',
    'It says that both sides did the same, and for no reason but the other’s step.',
    'each step with its date and its stated ground',
  ),
  loaded(
    'weaponise',
    'weaponi[sz](?:e|es|ed|ing|ation)',
    'It names a motive, and motives are not ours to name.',
    'what was limited, and the ground that was given',
  ),
  loaded(
    'tech war',
    '(?:tech|technology|chip|AI) wars?|new cold war',
    'A headline’s word for many separate rules.',
    'the rules that are meant',
  ),
  loaded(
    'cripple',
    'cripples?|crippled|crippling',
    'It foretells or sums up a harm.',
    'the figure: by how much sales fell',
  ),
  loaded(
    'choke',
    'choke(?![- ]?points?)|chokes|choked|choking|choke-?hold|strangl(?:e|es|ed|ing)|stranglehold',
    'It names a motive and a harm in one word.',
    'what needs a licence, and since when',
  ),
  loaded(
    'punish',
    'punish(?:es|ed|ing)? (?:China|Beijing|Washington|the (?:US|United States)|Chinese|American|US)|punitive (?:tariffs?|duties|measures?)',
    'A listing is no finding of guilt, and a motive is not ours to name.',
    'what was done, with the stated ground',
  ),
  loaded(
    'cave in',
    '(?:cave|caves|caved|caving) in|capitulat(?:e|es|ed|ing|ion)|humiliat(?:e|es|ed|ing|ion)',
    'Who won is a judgement.',
    'what each side agreed to',
  ),
];

/** Names for people and governments that carry a verdict. */
const NAMES: readonly LoadedWord[] = [
  loaded(
    'regime',
    `(?<!\\b(?:${RULES})\\s)regimes?(?!\\s+(?:of|for)\\b)`,
    'For a government it is a verdict; for a set of rules it is a word few readers know.',
    '"government", or "rules"',
  ),
  loaded(
    'Communist China',
    '(?:Communist|Red) China|Chi-?coms?',
    'It is a name from the Cold War.',
    '"China", or the body that acted',
  ),
  loaded('mouthpiece', 'mouthpieces?', 'It is a verdict on a newspaper.', '"state-run", with who owns it'),
  loaded('propaganda', 'propaganda', 'It is a verdict on what somebody says.', 'who says it, and who pays for it'),
  loaded('hawk', 'hawk(?:s|ish)?|hard-?liners?', 'It sorts people by temper.', 'what the person asks for'),
  loaded('rogue', 'rogue', 'It is a verdict on a state or a firm.', 'what it is said to have done, and by whom'),
  loaded(
    'Uighur',
    'Ui?gh?urs?(?!\\s+(?:\\(or|Autonomous))',
    'It is an older spelling.',
    '"Uyghur"; a quotation keeps its own spelling',
  ),
];

/** Verbs and adverbs with which a writer takes sides. */
const SIDES: readonly LoadedWord[] = [
  loaded(
    'spy',
    'spy(?:ing)? (?:on|for|through)|spied|spy balloons?|spyware|Chinese spies',
    'It is an allegation of a crime.',
    'who alleges what, and what the other side says; "high-altitude balloon" for the one of 2023',
  ),
  loaded(
    'admit',
    'admit(?:s|ted)? (?:that|to|it|they|he|she)|admission (?:that|of)',
    'It says that what is told is true, and was hidden.',
    '"said" or "confirmed"',
  ),
  loaded(
    'claim',
    'claim(?:ed|ing) (?:that|to|it|they|he|she|its|their)|(?<=\\b(?:it|he|she|who|ministry|company|spokes\\w+|Beijing|Washington) )claims (?:that|to|it|they|he|she)|(?<=\\b(?:they|who|officials|critics|companies|ministers|reports) )claim (?:that|to|it|they)',
    'As a verb of saying it tells readers not to believe what follows.',
    '"said", with a source behind the sentence',
  ),
  loaded('so-called', 'so-called', 'It tells readers to doubt the name.', 'the name, with a word of explanation'),
  loaded(
    'unprecedented',
    'unprecedented',
    'It is nearly never true, and cannot be checked.',
    'what is new, or since when there was nothing like it',
  ),
  loaded('draconian', 'draconian', 'It is a verdict on a rule.', 'what the rule asks for'),
  loaded(
    'obviously',
    'obviously|undoubtedly|needless to say|of course',
    'What needs saying so is not obvious.',
    'the fact alone',
  ),
  loaded('alarming', 'alarming(?:ly)?|shocking(?:ly)?', 'It tells readers what to feel.', 'the fact alone'),
  loaded(
    'aggressive',
    'aggressive(?:ly)?|belligerent(?:ly)?',
    'It is a verdict on how somebody acts.',
    'what was done',
  ),
];

/** The words the check asks about, with the reason and what to write instead; 07-style.md lists the same. */
export const loadedWords: readonly LoadedWord[] = [...ABOUT_THE_LIST, ...FIGHTS, ...NAMES, ...SIDES];
