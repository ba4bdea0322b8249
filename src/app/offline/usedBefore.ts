/**
 * Returns the files of a build of which the reader has another version from an earlier build: those
 * with the same name up to the hash.
 *
 * @example
 * usedBefore(['assets/charts-Bb.js', 'assets/intake-Bb.js'], ['assets/charts-Aa.js'])
 * // ['assets/charts-Bb.js']
 */
export function usedBefore(files: readonly string[], stored: readonly string[]): string[] {
  const used = new Set(stored.map(nameOf));
  return files.filter((file) => used.has(nameOf(file)));
}

const nameOf = (file: string) => file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
