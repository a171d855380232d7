import type { PlacedWords } from './geometry.ts';

/** The names of the two lanes in the gutter, on either side of the axis. */
export function placeLaneNames(axis: { readonly top: number; readonly bottom: number }): PlacedWords[] {
  return [
    { text: 'The List', role: 'list', x: 0, y: axis.top - 30 },
    { text: 'organisations', role: 'note', x: 0, y: axis.top - 15 },
    { text: 'added a month', role: 'note', x: 0, y: axis.top - 2 },
    { text: 'The Talks', role: 'talks', x: 0, y: axis.bottom - 10 },
  ];
}
