/** British spellings of American ones. Families are told by their ending, the rest by the word. */

/** Has its z in Britain too. */
const REAL_Z =
  /^(?:(?:re|over|under|down|up|mid|out|king|life|super|bite|fun)?siz(?:e|es|ed|ing|er|ers)|capsiz\w+|(?:re)?seiz\w+|priz(?:e|es|ed|ing)|assizes?|maize|baize|wizened)$/;

const IZE = /^([a-z]{2,})iz(e|es|ed|ing|er|ers|ation|ations|ational|able)$/;
const YZE = /^((?:anal|paral|catal|dial|electrol|hydrol|psychoanal)y)z(e|es|ed|ing|er|ers)$/;
const OR =
  /^((?:dis|mis|un|multi|tri|water)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|sav|splend|tum|val|vap|vig))or(s|ed|ing|able|ably|er|ers|ful|fully|less|hood|hoods|al|ally|ite|ites|ly|y|ies|ism|piece)?$/;
/** A consonant that is doubled before -ed, -ing and -er in Britain only. */
const DOUBLED =
  /^((?:un|re|mis)?(?:bevel|cancel|channel|chisel|counsel|crystal|dial|duel|enamel|equal|fuel|funnel|grovel|initial|jewel|kennel|label|level|libel|marshal|marvel|model|panel|parcel|pedal|pencil|pummel|quarrel|ravel|revel|rival|shovel|shrivel|signal|snivel|spiral|stencil|swivel|total|travel|tunnel|yodel))(ed|ing|er|ers|or|ors|ous|ously)$/;
const CENTRE =
  /^((?:epi|multi|hyper)?cent|theat|amphitheat|fib|lit|calib|lust|meag|sab|scept|somb|spect|och|(?:kilo|centi|milli|nano|micro)met|(?:milli|centi)lit)er(s|ed)?$/;
const ENSE = /^(def|off|pret)ense(s|less|man|men)?$/;
const LOG = /^(cata|ana|dia|mono|epi|pro|homo|travel)log(s|ed|ing|er|ers)?$/;

/** Words by themselves; what they become with an ending follows of itself. */
const WORDS: Readonly<Record<string, string>> = {
  afterward: 'afterwards',
  aging: 'ageing',
  airplane: 'aircraft',
  airplanes: 'aircraft',
  aluminum: 'aluminium',
  anesthesia: 'anaesthesia',
  anesthetic: 'anaesthetic',
  appall: 'appal',
  archeology: 'archaeology',
  archeological: 'archaeological',
  artifact: 'artefact',
  artifacts: 'artefacts',
  behoove: 'behove',
  centering: 'centring',
  centerpiece: 'centrepiece',
  cesium: 'caesium',
  councilor: 'councillor',
  councilors: 'councillors',
  cozy: 'cosy',
  counterclockwise: 'anticlockwise',
  diarrhea: 'diarrhoea',
  distill: 'distil',
  enroll: 'enrol',
  enrolls: 'enrols',
  enrollment: 'enrolment',
  enrollments: 'enrolments',
  estrogen: 'oestrogen',
  fiberglass: 'fibreglass',
  fiberoptic: 'fibre-optic',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  furor: 'furore',
  glamor: 'glamour',
  gotten: 'got',
  gray: 'grey',
  grays: 'greys',
  grueling: 'gruelling',
  gynecology: 'gynaecology',
  hemoglobin: 'haemoglobin',
  hemorrhage: 'haemorrhage',
  installment: 'instalment',
  installments: 'instalments',
  instill: 'instil',
  jewelry: 'jewellery',
  leukemia: 'leukaemia',
  maneuver: 'manoeuvre',
  maneuvers: 'manoeuvres',
  maneuvered: 'manoeuvred',
  maneuvering: 'manoeuvring',
  math: 'maths',
  mold: 'mould',
  molds: 'moulds',
  molded: 'moulded',
  molding: 'moulding',
  mustache: 'moustache',
  orthopedic: 'orthopaedic',
  pajamas: 'pyjamas',
  pediatric: 'paediatric',
  pediatrics: 'paediatrics',
  percent: 'per cent',
  percents: 'per cent',
  panelist: 'panellist',
  panelists: 'panellists',
  plow: 'plough',
  plows: 'ploughs',
  plowed: 'ploughed',
  plowing: 'ploughing',
  practiced: 'practised',
  practicing: 'practising',
  skeptic: 'sceptic',
  skeptics: 'sceptics',
  skeptical: 'sceptical',
  skepticism: 'scepticism',
  skillful: 'skilful',
  skillfully: 'skilfully',
  smolder: 'smoulder',
  smoldering: 'smouldering',
  sulfur: 'sulphur',
  sulfuric: 'sulphuric',
  sulfide: 'sulphide',
  sulfate: 'sulphate',
  toward: 'towards',
  willful: 'wilful',
  willfully: 'wilfully',
  woolen: 'woollen',
};

const known = new Map<string, string | undefined>();

/**
 * How a word is spelt in Britain.
 *
 * @param word - letters only, in any case
 * @returns in small letters; undefined where the spelling is British already, or no other is known
 */
export function britishFor(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (!known.has(lower)) known.set(lower, spell(lower));
  return known.get(lower);
}

function spell(word: string): string | undefined {
  const alone = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (alone !== undefined) return alone;
  if (!REAL_Z.test(word)) {
    if (IZE.test(word)) return word.replace(IZE, '$1is$2');
    if (YZE.test(word)) return word.replace(YZE, '$1s$2');
  }
  if (OR.test(word)) return word.replace(OR, '$1our$2');
  if (DOUBLED.test(word)) return word.replace(DOUBLED, (_, stem: string, end: string) => `${stem}${stem.at(-1)}${end}`);
  if (CENTRE.test(word))
    return word.replace(CENTRE, (_, stem: string, end = '') => `${stem}re${end === 'ed' ? 'd' : end}`);
  if (ENSE.test(word)) return word.replace(ENSE, (_, stem: string, end = '') => `${stem}ence${end}`);
  if (LOG.test(word))
    return word.replace(
      LOG,
      (_, stem: string, end = '') => `${stem}logu${end === '' || end === 's' ? `e${end}` : end}`,
    );
  return undefined;
}
