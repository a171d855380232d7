/**
 * Where a reader can propose a change to a file, if the build was told where the files lie.
 *
 * @param file - from the repository's root, e.g. "content/articles/x.mdx"
 * @returns undefined without the environment variable REPOSITORY_URL, e.g. "https://github.com/owner/name"
 */
export function editLink(file: string): string | undefined {
  const repository = process.env['REPOSITORY_URL'];
  return repository ? `${repository.replace(/\/$/, '')}/edit/main/${file}` : undefined;
}
