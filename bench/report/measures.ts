import type { Measure } from '../measure/measurement.ts';

/** How a measure is called and written. */
export interface MeasureText {
  readonly measure: Measure;
  readonly title: string;
  readonly write: (value: number) => string;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const ms = (value: number): string => `${Math.round(value).toLocaleString('en-GB')} ms`;
const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The rows of a table, in order. Less is better, but for frames a second. */
export const measures: readonly MeasureText[] = [
  { measure: 'scriptBytes', title: 'script', write: kB },
  { measure: 'laterScriptBytes', title: 'script that comes when used', write: kB },
  { measure: 'styleBytes', title: 'styles', write: kB },
  { measure: 'htmlBytes', title: 'HTML', write: kB },
  { measure: 'dataBytes', title: 'data', write: kB },
  { measure: 'firstEventMs', title: 'first event painted', write: ms },
  { measure: 'blockingMs', title: 'blocking time', write: ms },
  { measure: 'longestFrameMs', title: 'longest frame, zoom and pan', write: ms },
  {
    measure: 'longestTaskMs',
    title: 'longest task, zoom and pan',
    write: (value) => (value > 0 ? ms(value) : '< 50 ms'),
  },
  { measure: 'lateFrames', title: 'late frames (over 25 ms)', write: count },
  { measure: 'framesPerSecond', title: 'frames a second (more is better)', write: count },
  { measure: 'heapBytes', title: 'heap after it', write: MB },
  { measure: 'nodes', title: 'nodes of the document', write: count },
];
