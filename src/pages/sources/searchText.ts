/**
 * Normalises texts and queries for comparison: full-width to half-width, lower case, single spaces.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const CHINESE = /^\p{Script=Han}+$/u;

/**
 * Splits a query (normalised by `plainText`) into words; Chinese runs are separated from adjacent
 * text.
 */
export function queryWords(query: string): string[] {
  // The particle joins words and occurs in no text, as in 独山港的外资.
  return (
    plainText(query)
      .replaceAll('的', '')
      .match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []
  );
}

/**
 * True if a text (normalised by `plainText`) contains every word. Chinese is written without
 * spaces, so a Chinese word may also consist of several words: 独山港外资 matches texts with 独山港 and 外资.
 */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every(
    (word) => text.includes(word) || (CHINESE.test(word) && isCovered(word, text)),
  );
}

/**
 * True if a run of Chinese splits into pieces of at least two characters that the text contains.
 */
function isCovered(run: string, text: string): boolean {
  let at = 0;
  while (at < run.length) {
    let length = run.length - at;
    while (length > 1 && !text.includes(run.slice(at, at + length))) length--;
    // A single remaining character is too weak a match, except at the end of the run.
    if (length === 1 && (at + 1 < run.length || !text.includes(run.charAt(at)))) return false;
    at += length;
  }
  return true;
}
