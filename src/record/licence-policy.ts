/**
 * What the short codes in an entry's `license_policy` and `license_requirement` stand for.
 *
 * The importer maps the many spellings of the official list to these codes; the words are ours and say no more
 * than the list prints. Which sections are about what: 15 CFR 744.2 (nuclear), 744.3 (missiles and drones),
 * 744.23 (chips and supercomputers), 734.9 (goods made abroad with US technology).
 */
export interface LicenceWords {
  /** A few words for a table. */
  readonly label: string;
  /** One or two plain sentences, for somebody who has never read an export rule. */
  readonly words: string;
}

/** How a request for a licence is judged: the last but one column of the list. */
export const licencePolicies: Readonly<Record<string, LicenceWords>> = {
  'presumption-of-denial': {
    label: 'Presumption of denial',
    words: 'Requests start from “no”: the exporter has to show a strong reason why a licence should be given.',
  },
  'presumption-of-denial-mixed': {
    label: 'Presumption of denial, part case by case',
    words: 'Requests start from “no” for some goods and are weighed singly for others; the entry draws the line.',
  },
  'policy-of-denial': {
    label: 'Policy of denial',
    words: 'The stated policy is to refuse. It is stricter than a presumption of denial.',
  },
  'policy-of-denial-except-food-medicine': {
    label: 'Policy of denial, food and medicine apart',
    words:
      'The stated policy is to refuse. Only food and medicine that are not on the control list (EAR99) are weighed case by case.',
  },
  'case-by-case': {
    label: 'Case by case',
    words: 'Each request is weighed on its own facts.',
  },
  'case-by-case-listed-eccns-else-denial': {
    label: 'Case by case for named items, else presumption of denial',
    words:
      'Requests for a short list of items, named by their export control codes, are weighed case by case; nearly all these entries add what is needed to detect, identify and treat infectious disease. For everything else requests start from “no”.',
  },
  'case-by-case-health-else-denial': {
    label: 'Case by case for health, else presumption of denial',
    words:
      'Requests for what is needed to detect, identify and treat infectious disease are weighed case by case. For everything else requests start from “no”.',
  },
  'approval-ear99-else-case-by-case': {
    label: 'Presumption of approval for ordinary goods, else case by case',
    words:
      'Requests for goods that are not on the control list (EAR99) start from “yes”. Goods on it are weighed case by case.',
  },
  'see-744.2d': {
    label: 'As § 744.2(d) says',
    words: 'The entry points to the rules on nuclear end uses, 15 CFR 744.2(d), which say how requests are judged.',
  },
  'see-744.3d': {
    label: 'As § 744.3(d) says',
    words: 'The entry points to the rules on missiles and drones, 15 CFR 744.3(d), which say how requests are judged.',
  },
  'see-744.2d-744.3d': {
    label: 'As §§ 744.2(d) and 744.3(d) say',
    words:
      'The entry points to the rules on nuclear end uses and on missiles and drones, 15 CFR 744.2(d) and 744.3(d), which say how requests are judged.',
  },
  'see-744.23d': {
    label: 'As § 744.23(d) says',
    words:
      'The entry points to the rules on advanced chips and supercomputers, 15 CFR 744.23(d), which say how requests are judged.',
  },
};

/** Which goods need a licence: an entry has one code for the goods, and one more when a rule on goods made abroad applies. */
export const licenceRequirements: Readonly<Record<string, LicenceWords>> = {
  'all-ear': {
    label: 'Everything subject to the EAR',
    words: 'A licence is needed for all goods, software and technology that fall under US export rules.',
  },
  'all-ear-with-exceptions': {
    label: 'Everything subject to the EAR, with exceptions',
    words:
      'A licence is needed for all goods, software and technology that fall under US export rules, except those the entry names.',
  },
  '746-supp7-items': {
    label: 'Items on the control list and in Supplement No. 7 to Part 746',
    words:
      'A licence is needed for goods on the US control list and for those named in Supplement No. 7 to 15 CFR Part 746, not for everything else.',
  },
  'fn1-huawei-fdp': {
    label: 'Footnote 1: Huawei',
    words:
      'The requirement also reaches certain goods made outside the United States with US technology, software or equipment. Footnote 1 is for Huawei and its affiliates, 15 CFR 734.9(e)(1).',
  },
  'fn3-russia-meu-fdp': {
    label: 'Footnote 3: Russia’s military and its suppliers',
    words:
      'The requirement also reaches certain goods made outside the United States with US technology, software or equipment. Footnote 3 is for military end users of Russia and Belarus and those who procure for them, 15 CFR 734.9(g).',
  },
  'fn4-supercomputer-fdp': {
    label: 'Footnote 4: supercomputers',
    words:
      'The requirement also reaches certain goods made outside the United States with US technology, software or equipment. Footnote 4 is for certain supercomputer and AI chip organisations, 15 CFR 734.9(e)(2).',
  },
  'fn5-fdp': {
    label: 'Footnote 5: advanced chip making',
    words:
      'The requirement also reaches certain chip-making equipment made outside the United States. Footnote 5 is for certain makers of advanced chips, 15 CFR 734.9(e)(3).',
  },
};
