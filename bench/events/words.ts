/** What invented events are made of. Nothing named here exists, and nothing said of it ever happened. */
export const words = {
  maker: ['Instruments', 'Optics', 'Circuits', 'Turbines', 'Alloys', 'Sensors', 'Software', 'Shipyard', 'Reactors'],
  place: ['Northern', 'Southern', 'Eastern', 'Western', 'Riverside', 'Harbour', 'Highland', 'Island', 'Valley'],
  side: ['The first government', 'The second government', 'Both governments', 'An invented court'],
  deed: [
    'announces a tariff on invented goods',
    'puts off a tariff that was due next month',
    'opens a round of talks in an invented town',
    'publishes rules for the export of invented machines',
    'answers with a list of its own',
    'keeps an invented measure in force for a year',
    'signs the text of an invented agreement',
  ],
  sentence: [
    'The notice names the goods, the day and the reason, and leaves the rest to a later rule.',
    'Officials of both sides said that they would meet again within the month.',
    'The measure covers about a third of what was traded in the year before.',
    'A licence is needed from the day of publication, for every item that falls under the rule.',
    'Nothing of this happened: the text stands here so that a page has something to show.',
    'Two of the invented parties said that they would ask a court to look at it.',
  ],
} as const;
