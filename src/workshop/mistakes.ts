/** Slips that are often made with each component; the gallery shows what the check says of them. */
export const mistakes: Readonly<Record<string, readonly string[]>> = {
  Cite: [
    'The rule took effect the same day.<Cite of="relase" />',
    'The rule took effect that day.<Cite of="rule">1</Cite>',
  ],
  Figure: [
    'The rule names <Figure of="entities-added" /> organisations.<Cite of="rule" />',
    'The rule names <Figure of="companies" in="2019-10-09-xinjiang-surveillance" words="true" /> companies.<Cite of="rule" />',
    'All rules together added 900 organisations.<Cite of="rule" />',
  ],
  Ours: ['Seven days is our choice.<Ours />'],
  Names: [
    '<Names in="2019-10-09-xinjang-surveillance" />',
    '<Names in="2019-10-09-xinjiang-surveillance" sort="firms" />',
  ],
  Timeline: [
    '<Timeline from="2019-12" to="2019-07" />',
    '<Timeline from="2019-07" to="2019-12" highlight="2019-10-09-xinjiang-surveillance, 2019-10-10-talks-round-13" />',
    '<Timeline from="July 2019" to="2019-12" />',
  ],
  Steps: [
    '<Steps events="2019-10-09-xinjiang-surveillance" />',
    '<Steps events="2019-10-08-xinjiang-visa-restrictions 2019-10-10-talks-round-13" from="2019-08" to="2019-10" />',
    '<Steps from="2019-08" />',
  ],
  AdditionsChart: ['<AdditionsChart by="month" />', '<AdditionsChart />'],
  TariffRates: ['<TariffRates from="2018" />', '<TarifRates />'],
  NearestTalks: ['<NearestTalk />'],
  ChanceOfNearness: ['<ChanceOfNearness>The test</ChanceOfNearness>'],
  Chance: ['Of these, <Chance of="nearby" /> were near.', 'By chance, <Chance of="expected" model="weekday" />.'],
  Event: ['In October came the next round (<Event id="2019-10-10-talks" />).', 'See <Event>the next round</Event>.'],
  Term: ['An entry is a <Term id="licence">licence requirement</Term>.'],
  Person: ['The Secretary, <Person id="ross">Wilbur Ross</Person>, signed it.'],
  Picture: [
    '<Picture file="content/pictures/signing.jpg" alt="Two men sign papers at a table" credit="A. Photographer" licence="Public domain" />',
    '<Picture file="signing.jpg" alt="signing.jpg" credit="A. Photographer" licence="Public domain" />',
    '<Picture file="signing.jpg" alt="Two men sign papers at a table" />',
  ],
  Quote: [
    '<Quote by="Wilbur Ross" of="release security-systems">\nThe words.\n</Quote>',
    '<Quote of="release">\nThe words.\n</Quote>',
    '<Quote by="Wilbur Ross" of=“release”>\nThe words.\n</Quote>',
  ],
  Lines: ['<Lines count="many" />', '<Lines />'],
  Chart: ['<Chart from="2019" />'],
  Views: ['<Views>The words</Views>'],
};
