import { LEAST_UNITS } from './textSearch.ts';

/** The weight of a phrase that says something of its own; a Chinese character weighs two letters. */
const LEAST_WEIGHT = 8;

/** The letters from which a word says something by itself. */
const LONG_WORD = 6;

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

/** The words of some texts, and which stand side by side. A Chinese character counts as a word. */
export interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const RUN = /[\p{L} ]+/gu;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu;

/** Reads what is usual from the product's own texts and from public rows. */
export function knownWords(texts: Iterable<string>): KnownWords {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(text)) {
      for (const [i, word] of run.entries()) {
        words.add(word);
        if (i > 0) pairs.add(`${run[i - 1]} ${word}`);
      }
    }
  }
  return { words, pairs };
}

const runsOf = (text: string) =>
  (text.match(RUN) ?? []).map((run) => run.toLowerCase().match(WORD) ?? []);

/**
 * Whether a phrase is more than usual words put together, as generated sentences do: it has a long
 * word that is not known, or three in a row of which no two are known side by side. Where usual words
 * meet, one pair is new, but not the next.
 */
export function isDistinctive(phrase: string, { words, pairs }: KnownWords): boolean {
  if (/\d/.test(phrase)) return true;
  return runsOf(phrase).some((run) =>
    run.some((word, i) => {
      if (word.length >= LONG_WORD && !words.has(word)) return true;
      const [before, after] = [run[i - 1], run[i + 1]];
      if (before === undefined || after === undefined) return false;
      return !pairs.has(`${before} ${word}`) && !pairs.has(`${word} ${after}`);
    }),
  );
}
