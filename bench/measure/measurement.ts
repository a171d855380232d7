/** What one load of a page came to. What is missing the page has not, or did not come to within the limit. */
export interface Measurement {
  /** Transferred bytes, headers included, by kind, until five seconds after load. */
  readonly htmlBytes?: number | undefined;
  readonly scriptBytes?: number | undefined;
  readonly styleBytes?: number | undefined;
  readonly dataBytes?: number | undefined;
  /** Script that came only when the timeline was used. */
  readonly laterScriptBytes?: number | undefined;
  /** From the start of navigation to the first frame that shows an event in the viewport. */
  readonly firstEventMs?: number | undefined;
  /** What tasks take beyond 50 ms each, until five seconds after load. */
  readonly blockingMs?: number | undefined;
  /** The frames of the gesture. */
  readonly longestFrameMs?: number | undefined;
  readonly lateFrames?: number | undefined;
  readonly framesPerSecond?: number | undefined;
  /** Longest task of the gesture; 0 where none took 50 ms, the least a browser tells. */
  readonly longestTaskMs?: number | undefined;
  /** JavaScript heap after the gesture and a collection. */
  readonly heapBytes?: number | undefined;
  /** Nodes of the document, as the browser counts them. */
  readonly nodes?: number | undefined;
}

export type Measure = keyof Measurement;

/** A page at one number of events and one slow-down of the processor, the median of its runs. */
export interface Result {
  readonly events: number;
  /** 4: the processor is slowed down to a quarter. */
  readonly rate: number;
  /** Name of the page, e.g. "ours". */
  readonly page: string;
  readonly runs: number;
  readonly median: Measurement;
  /** What has to be said beside the numbers. */
  readonly notes: readonly string[];
}
