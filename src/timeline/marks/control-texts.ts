import type { EntryGlyph } from './list-entry.ts';

/** One filter: its values are boxes to tick, or, where only one can be chosen, radio buttons. */
export interface FilterGroup {
  /** As in the address: "theme". */
  readonly name: string;
  readonly legend: string;
  readonly isSingle: boolean;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** How many events show if this alone is chosen. */
    readonly events: number;
    readonly glyph?: EntryGlyph;
  }[];
}

/** What the controls print. */
export interface ControlTexts {
  readonly presets: readonly {
    readonly id: string;
    readonly label: string;
    /** The rest of the label, not seen where there is no room. */
    readonly more: string;
    readonly isChosen: boolean;
  }[];
  readonly views: readonly { readonly view: string; readonly label: string; readonly isChosen: boolean }[];
  readonly groups: readonly FilterGroup[];
  readonly main: { readonly label: string; readonly events: number };
  readonly orders: readonly { readonly order: string; readonly label: string; readonly isChosen: boolean }[];
  /** "42 of 241 events shown, January 2018 to October 2026". */
  readonly shown: string;
  /** What closes the filters: "Show 42 events". */
  readonly showButton: string;
}
