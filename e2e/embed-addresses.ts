/** One page below /embed/ of every kind, by the address it promises to keep. */
export const kindsOfEmbed = {
  timeline: '/embed/timeline/',
  'the List': '/embed/entity-list/',
  'the Talks': '/embed/trade-war/',
  theme: '/embed/theme/quantum/',
  'old theme': '/embed/theme/not-researched/',
  year: '/embed/year/2019/',
  'quiet year': '/embed/year/2011/',
  rule: '/embed/event/2019-10-09-xinjiang-surveillance/',
  milestone: '/embed/event/2019-10-10-talks-round-13/',
  entry: '/embed/entity/hangzhou-hikvision-digital-technology/',
} as const;

export const embeds = Object.entries(kindsOfEmbed);

/** Those that draw a part of the timeline. */
export const drawnEmbeds = embeds.filter(([, path]) => !/\/(event|entity)\//.test(path));
