import { digitsIn, roundedDigits } from './numbers.ts';
import { TextSearch } from './textSearch.ts';
import {
  type Cell,
  type Editions,
  figureCells,
  figuresOf,
  lineStart,
  otherCells,
} from './withheldCells.ts';
import { isDistinctive, knownWords, phrasesOf } from './words.ts';

/**
 * The content that must not be in a public site, each with the withheld cell that it comes from.
 */
export interface Needles {
  /** Phrases and codes. */
  readonly texts: ReadonlyMap<string, Cell>;
  readonly search: TextSearch;
  /** Numbers by their significant digits. */
  readonly numbers: ReadonlyMap<string, Cell>;
  /** The numbers that are also public, and therefore prove nothing. */
  readonly shownNumbers: ReadonlySet<string>;
  /** Lines of figures.csv up to their value: the only way to find a number of few digits. */
  readonly lines: ReadonlyMap<string, Cell>;
}

/**
 * The content to search for: the words and numbers of a dataset's withheld cells, except those that
 * a public row or the product's own texts (`known`) also contain. A number that a public row only
 * mentions, in a literal, a note or a definition, is included, because it may be there by mistake.
 */
export async function needlesOf(editions: Editions, known: readonly string[]): Promise<Needles> {
  const texts = new Map<string, Cell>();
  const numbers = new Map<string, Cell>();
  const shownNumbers = new Set<string>();
  const shownTexts: string[] = [];
  const lines = new Map<string, Cell>();
  const shownLines = new Set<string>();
  const take = (cell: Cell) => {
    const { kind, text, withheld } = cell;
    const stated = kind === 'number' ? roundedDigits(text) : [];
    if (!withheld) {
      if (kind === 'text') shownTexts.push(text);
      for (const one of stated) shownNumbers.add(one);
      return;
    }
    if (kind === 'text') {
      stated.push(...digitsIn(text));
      for (const phrase of phrasesOf(text)) if (!texts.has(phrase)) texts.set(phrase, cell);
    }
    for (const one of stated) if (!numbers.has(one)) numbers.set(one, cell);
  };
  for (const judged of figuresOf(editions)) {
    const line = judged.figure.value ? lineStart(judged.figure) : undefined;
    for (const cell of figureCells(judged)) {
      take(cell);
      if (line === undefined || cell.column !== 'value') continue;
      if (judged.withheld) lines.set(line, cell);
      else shownLines.add(line);
    }
  }
  for await (const cell of otherCells(editions)) take(cell);
  for (const one of shownNumbers) numbers.delete(one);
  for (const line of shownLines) lines.delete(line);
  const { title, description } = editions.shown;
  dropUsual(texts, [
    ...known,
    ...Object.values(title),
    ...Object.values(description),
    ...shownTexts,
  ]);
  return { texts, search: new TextSearch(texts.keys()), numbers, shownNumbers, lines };
}

function dropUsual(texts: Map<string, Cell>, usual: readonly string[]): void {
  const search = new TextSearch(texts.keys());
  for (const text of usual) for (const phrase of search.in(text)) texts.delete(phrase);
  if (texts.size === 0) return;
  const words = knownWords(usual);
  for (const phrase of [...texts.keys()]) if (!isDistinctive(phrase, words)) texts.delete(phrase);
}
