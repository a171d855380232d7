/**
 * A straight map from one range to another, unclamped.
 *
 * What `scaleLinear` of d3-scale computes, without its interpolators and formats, which would
 * weigh 11 kB in the browser (docs/decisions/0013).
 */
export function linearMap(
  [fromStart, fromEnd]: readonly [number, number],
  [toStart, toEnd]: readonly [number, number],
): (value: number) => number {
  const slope = (toEnd - toStart) / (fromEnd - fromStart);
  return (value) => toStart + (value - fromStart) * slope;
}
