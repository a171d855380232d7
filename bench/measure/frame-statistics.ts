/** At 60 frames a second, in ms. */
const FRAME = 1000 / 60;
/** Half a frame later than due: the screen showed the frame before once more. */
const LATE = FRAME * 1.5;

export interface FrameStatistics {
  readonly longestFrameMs: number;
  readonly lateFrames: number;
  readonly framesPerSecond: number;
}

/**
 * How evenly frames came.
 *
 * @param times - when each frame began, in ms, rising; the first and last are start and end of what is measured
 * @throws {RangeError} when there are fewer than two
 */
export function frameStatistics(times: readonly number[]): FrameStatistics {
  const lengths = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const total = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (lengths.length === 0 || total <= 0) throw new RangeError('Frames need a start and an end.');
  return {
    longestFrameMs: Math.max(...lengths),
    lateFrames: lengths.filter((length) => length > LATE).length,
    framesPerSecond: (lengths.length / total) * 1000,
  };
}

/** What tasks take beyond 50 ms each, of those that begin before `endMs`. */
export function blockingTime(tasks: readonly Task[], endMs: number): number {
  return tasks
    .filter(({ startMs }) => startMs < endMs)
    .reduce((sum, { durationMs }) => sum + Math.max(0, durationMs - 50), 0);
}

/** A task of at least 50 ms, as the browser tells them. */
export interface Task {
  readonly startMs: number;
  readonly durationMs: number;
}

/** The longest of the tasks that overlap a stretch of time; 0 where none does. */
export function longestTask(tasks: readonly Task[], startMs: number, endMs: number): number {
  const within = tasks.filter((task) => task.startMs < endMs && task.startMs + task.durationMs > startMs);
  return Math.max(0, ...within.map(({ durationMs }) => durationMs));
}
