/** One way to write a component: the attributes that stand together, in this order. */
export interface SnippetForm {
  /** What it is called after the component's name, where there are several: "of a rule". */
  readonly called?: string;
  readonly attributes: readonly string[];
  /** Words to choose from, where only some of the closed list fit this form. */
  readonly choose?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The ways to write a component that has several. Any other is written with what it needs, and where it may have
 * more, once again with everything.
 */
export const forms: Readonly<Record<string, readonly SnippetForm[]>> = {
  Figure: [
    { attributes: ['of'], choose: { of: ['entities-on-list', 'designations', 'milestones'] } },
    { called: 'as a word', attributes: ['of', 'words'], choose: { of: ['designations', 'milestones'] } },
    {
      called: 'of a rule',
      attributes: ['of', 'in'],
      choose: { of: ['entities-added', 'companies', 'public-security-bodies', 'still-listed'] },
    },
    {
      called: 'of a time and a theme',
      attributes: ['of', 'from', 'to', 'theme'],
      choose: { of: ['organisations-added', 'rules-that-add'] },
    },
    { called: 'of days', attributes: ['of', 'event', 'and'], choose: { of: ['days-between'] } },
    { called: 'of a footnote', attributes: ['of', 'footnote'], choose: { of: ['entries-with-footnote'] } },
  ],
  Steps: [{ attributes: ['events', 'title'] }, { called: 'of a time', attributes: ['from', 'to', 'title'] }],
};
