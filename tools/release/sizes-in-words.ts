/** A line for each file of a release with its size, and one for all. */
export function sizesInWords(files: ReadonlyMap<string, Buffer>): string[] {
  const sizes = [...files].map(([path, { length }]) => [path, length] as const);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  return [...sizes.map(([path, size]) => `${kB(size)}  ${path}`), `${kB(sum)}  in ${sizes.length} files`];
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
