/** Text and query as they are compared: full-width as half-width, without case, runs of space as one. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const CHINESE = /^\p{Script=Han}+$/u;

/** The words of a query, as `plainText` writes it; Chinese runs are told from what stands beside them. */
export function queryWords(query: string): string[] {
  // The particle joins words and is in none of the texts: 独山港的外资.
  return (
    plainText(query)
      .replaceAll('的', '')
      .match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []
  );
}

/**
 * Whether a text (as `plainText` writes it) holds every word. Chinese is written without spaces, so
 * a Chinese word may also be several one after the other: 独山港外资 is found where 独山港 and 外资 are.
 */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every(
    (word) => text.includes(word) || (CHINESE.test(word) && isCovered(word, text)),
  );
}

/** Whether a run of Chinese falls into pieces of two characters or more that the text holds. */
function isCovered(run: string, text: string): boolean {
  let at = 0;
  while (at < run.length) {
    let length = run.length - at;
    while (length > 1 && !text.includes(run.slice(at, at + length))) length--;
    // A single character that is left over says too little to count, unless it ends the run.
    if (length === 1 && (at + 1 < run.length || !text.includes(run.charAt(at)))) return false;
    at += length;
  }
  return true;
}
