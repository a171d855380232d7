/** How the minutes of a lesson are shared out over the four steps of its starter. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  15: [2, 5, 6, 2],
  45: [5, 15, 20, 5],
  90: [10, 30, 40, 10],
};

/** Lets the steps of a new lesson add up to its minutes. */
export function setMinutes(text: string, minutes: number): string {
  const shares = SHARES[minutes];
  let step = 0;
  return text.replace(/^## \d+ minutes:/gm, (heading) => {
    const share = shares?.[step++];
    return share === undefined ? heading : `## ${share} minutes:`;
  });
}
