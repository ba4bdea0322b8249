/** The input of a reader: a text, the cells of a table from the clipboard, or a file. */
export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: string[][] }
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob };

// This many lines are enough to distinguish a table from an article.
const SAMPLE = 30;
const MOSTLY = 0.7;

/**
 * True if a text is a table of delimited cells: most of its first lines contain the same number of
 * one delimiter.
 */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  if (lines.length < 2) return false;
  return ['\t', ',', ';', '|'].some((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = Math.max(...counts);
    if (usual < 1) return false;
    return counts.filter((count) => count === usual).length >= lines.length * MOSTLY;
  });
}
