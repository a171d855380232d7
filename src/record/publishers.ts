/** Who published what the record rests on: one id a publisher, and which of them speak for themselves. */

/** Spellings of one publisher, each with the name it is listed under. Copies stay apart: the copy is what was read. */
const SAME: Readonly<Record<string, string>> = {
  'Bureau of Industry and Security': 'BIS',
  eCFR: 'Electronic Code of Federal Regulations (eCFR)',
  'Chinese Ministry of Commerce': 'MOFCOM',
  'US Department of Commerce': 'US Commerce Department',
  'US International Trade Administration': 'U.S. International Trade Administration',
  'US Congress': 'U.S. Congress',
  'US Trade Representative': 'USTR',
  'Federal Communications Commission': 'FCC',
  SCMP: 'South China Morning Post',
  NAEGA: 'North American Export Grain Association',
  UHRP: 'Uyghur Human Rights Project',
  CSIS: 'Center for Strategic and International Studies',
  WTTL: 'Washington Tariff & Trade Letter',
  'Hughes Hubbard': 'Hughes Hubbard & Reed',
  'Sandler Travis': 'Sandler, Travis & Rosenberg',
  frtracker: 'FR Tracker',
  nsfreg: 'phagehunter/nsfreg',
};

/**
 * Publishers of primary documents, each with what makes it one: a government, a parliament or a court in its own
 * words and on its own site. A government's text on somebody else's site is a copy, and is listed as that.
 */
const PRIMARY: Readonly<Record<string, string>> = {
  'Federal Register': 'the US government’s gazette, where every Entity List rule is printed',
  'Federal Register via GovInfo': 'the US government’s gazette, at the Government Publishing Office',
  govinfo: 'the US Government Publishing Office’s own collection',
  GPO: 'the US Government Publishing Office’s own collection',
  'National Archives': 'the US archives, whose office edits the Federal Register',
  'Electronic Code of Federal Regulations (eCFR)': 'the US government’s text of its rules as amended',
  BIS: 'the US Commerce Department’s office that publishes the Entity List rules',
  'US Commerce Department': 'the US department that BIS belongs to',
  'U.S. International Trade Administration': 'an office of the US Commerce Department',
  NIST: 'an office of the US Commerce Department',
  'White House': 'the US president’s own site',
  'White House (Biden archive)': 'the US president’s site of 2021–2025, as the National Archives keep it',
  'White House (Trump archive)': 'the US president’s site of 2017–2021, as the National Archives keep it',
  USTR: 'the US Trade Representative',
  'US Treasury': 'the US Treasury Department',
  'U.S. State Department, DDTC': 'the US State Department’s office for arms exports',
  'US Embassy China': 'the US embassy in China',
  'US Defense Department': 'the US department of the armed forces',
  'US Treasury, Office of Foreign Assets Control': 'the US Treasury’s office for sanctions',
  FCC: 'the US communications regulator',
  'U.S. Geological Survey': 'the US government’s survey of minerals, among other things',
  'Congress.gov': 'the US Congress’s own record',
  'U.S. Congress': 'the US Congress’s own record',
  'US Supreme Court': 'the court’s own opinion',
  'Federal Court of Canada': 'the court’s own decisions',
  MOFCOM: 'China’s Ministry of Commerce',
  'MOFCOM export control site': 'the export control pages of China’s Ministry of Commerce',
  'MOFCOM / Shandong Dept. of Commerce': 'a text of China’s Ministry of Commerce on a provincial government’s site',
  'State Council (english.www.gov.cn)': 'the Chinese government’s own site',
  'Chinese Foreign Ministry': 'China’s foreign ministry, in its own words',
  'State Council Information Office of China': 'the Chinese government’s own press office',
  CAC: 'China’s internet regulator, the Cyberspace Administration',
  'Chinese Mission to the UN / MFA': 'China’s foreign ministry, on the site of its mission to the UN',
  WTO: 'the body through which governments agree on rules of trade',
};

/** The name a publisher is listed under; "Reuters, via AsiaOne" is "Reuters via AsiaOne". */
export function publisherName(printed: string): string {
  const name = printed.replace(/, via /, ' via ');
  return SAME[name] ?? name;
}

/**
 * The id of a publisher, part of its address: letters and digits of its name, marks off.
 *
 * @param printed - as a source prints it; two spellings of one publisher give one id
 */
export function publisherId(printed: string): string {
  return slugOf(publisherName(printed));
}

/** Small letters, digits and hyphens; a letter that has no such form is written as its number. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<=\b[a-z])\.|(?<=[a-z])['’](?=[a-z])/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`)
    .replace(/^-+|-+$/g, '');
}

/** Why a publisher's documents are primary ones, in a few words; undefined for all others. */
export function whyPrimary(printed: string): string | undefined {
  return PRIMARY[publisherName(printed)];
}

/**
 * Whether a source is a document of those it speaks of, in its own place or in a copy: a rule, a law, a judgment,
 * a government's or a company's statement in its own words. A report about it is none.
 */
export function isPrimary({
  publisher,
  primary,
}: {
  readonly publisher: string;
  readonly primary?: boolean | undefined;
}) {
  return primary ?? whyPrimary(publisher) !== undefined;
}

/** A to Z without regard to case, marks, and a leading "The". */
export function comparePublishers(a: string, b: string): number {
  const keys = [a, b].map((name) => `${slugOf(name.replace(/^the /i, ''))}\n${name}`);
  const [keyA = '', keyB = ''] = keys;
  if (keyA === keyB) return 0;
  return keyA < keyB ? -1 : 1;
}

/** The names of the two lists above, for the test that compares them with the record. */
export const namedPublishers: readonly string[] = [...Object.keys(SAME), ...Object.keys(PRIMARY)];
