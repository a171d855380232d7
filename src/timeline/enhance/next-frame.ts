/** Waits until the browser has painted. `breathe` may go on before it has: too soon for work that costs in the painting. */
export function nextFrame(): Promise<void> {
  return new Promise((resume) => {
    // Where nothing is painted, in a tab behind others, no frame comes: a moment does as well.
    const late = setTimeout(resume, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resume);
    });
  });
}
