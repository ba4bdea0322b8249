import { LEAST_UNITS } from './textSearch.ts';

/** The least weight of a distinctive phrase; a Chinese character weighs as much as two letters. */
const LEAST_WEIGHT = 8;

/** The fewest letters of a word that is distinctive alone. */
const LONG_WORD = 6;

// Characters that files escape, or that separate a number from its words.
const BREAKS = /[\d<>&"'\\\r\n\t]+/;
const CODE = /[A-Za-z0-9][A-Za-z0-9_-]{7,}/g;

const weightOf = (text: string) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
};

/**
 * The searchable parts of a cell: its phrases without numbers, of at least four Chinese characters
 * or eight letters; and codes of letters and digits, such as a firm's.
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

/**
 * The words of some texts, and the pairs of adjacent words. A Chinese character counts as a word.
 */
export interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const RUN = /[\p{L} ]+/gu;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu;

/** Collects usual words from the product's own texts and from public rows. */
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
 * Says if a phrase is more than a combination of usual words, as generated sentences are: it has a
 * long unknown word, or a word that is known next to neither of its neighbours. Where two usual
 * phrases meet, only one pair is new.
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
