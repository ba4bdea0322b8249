import { LEAST_UNITS } from './textSearch.ts';

/** The weight of a phrase that says something of its own; a Chinese character weighs two letters. */
const LEAST_WEIGHT = 8;

/** The weight from which a phrase is never put together of the usual words by chance. */
const SURE_WEIGHT = 12;

// What files write in another way, or what parts a number from its words.
const BREAKS = /[\d<>&"'\\\r\n\t]+/;
const CODE = /[A-Za-z0-9][A-Za-z0-9_-]{7,}/g;

const weightOf = (text: string) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
};

/**
 * What can be looked for of a cell: its phrases without numbers, of four Chinese characters or eight
 * letters at least; and codes of letters and digits, such as a firm's.
 */
export function phrasesOf(cell: string): string[] {
  const phrases = cell.split(BREAKS).map((part) => part.trim());
  const codes = (cell.match(CODE) ?? []).filter(
    (code) => /[A-Za-z]/.test(code) && (code.match(/\d/g) ?? []).length >= LEAST_UNITS,
  );
  return [
    ...phrases.filter((text) => text.length >= LEAST_UNITS && weightOf(text) >= LEAST_WEIGHT),
    ...codes,
  ];
}

/** The pairs of neighbouring characters of some texts. */
export function pairsOf(texts: Iterable<string>): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1));
  }
  return pairs;
}

/**
 * Whether a phrase is more than two usual words side by side, as generated sentences put them: a
 * short one needs two pairs of characters that are in no known text.
 */
export function isDistinctive(phrase: string, known: ReadonlySet<string>): boolean {
  if (/\d/.test(phrase) || weightOf(phrase) >= SURE_WEIGHT) return true;
  return [...pairsOf([phrase])].filter((pair) => !known.has(pair)).length >= 2;
}
