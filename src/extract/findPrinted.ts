import type { Literal } from './literal.ts';
import { plainText } from './plainText.ts';
import { readLiterals } from './readLiterals.ts';
import type { SourcePage } from './sourcePage.ts';

/**
 * An occurrence of a printed literal in a page; `literal` is undefined for words without a
 * number.
 */
export interface Occurrence {
  readonly place: number;
  readonly literal: Literal | undefined;
}

/**
 * Finds a printed literal in a page and ignores white space and line breaks in both. It never
 * matches inside a longer number (35.1亿元 in 135.1亿元) or a number of another kind (6个 in 6个百分点). A
 * decline printed with a minus (-3.0%) also matches words in the page (下降3.0%).
 */
export function findPrinted(page: SourcePage, printed: string): Occurrence[] {
  const { text } = plainText(printed);
  const found = occurrences(page, text);
  const minus = /(?<!\d)-(?=\d)/;
  if (found.length > 0 || !minus.test(text)) return found;
  return occurrences(page, text.replace(minus, '')).filter(
    ({ literal }) => literal?.direction === 'down',
  );
}

function occurrences(page: SourcePage, printed: string): Occurrence[] {
  if (printed === '') return [];
  const wanted = readLiterals(printed).literals.filter(({ kind }) => kind !== 'time');
  const found: Occurrence[] = [];
  for (let at = page.text.indexOf(printed); at >= 0; at = page.text.indexOf(printed, at + 1)) {
    if (wanted.length === 0) {
      if (!cutsNumber(page.text, at, at + printed.length)) {
        found.push({ place: at, literal: undefined });
      }
      continue;
    }
    for (const one of wanted) {
      const literal = literalAt(page.literals, at + one.numberStart);
      if (literal && sameNumber(one, literal)) found.push({ place: at, literal });
    }
  }
  return found;
}

/** The literal whose number begins at a position; literals are in order. */
function literalAt(literals: readonly Literal[], place: number): Literal | undefined {
  let low = 0;
  let high = literals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((literals[middle]?.numberStart ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const literal = literals[low];
  return literal?.numberStart === place ? literal : undefined;
}

/**
 * True if the page's number is the printed one; a printed number without a unit matches any unit.
 */
function sameNumber(printed: Literal, found: Literal): boolean {
  const digits = ({ value }: Literal) => `${Math.abs(value.mantissa)} ${value.scale}`;
  if (digits(printed) !== digits(found)) return false;
  return printed.kind === 'bare' || printed.kind === found.kind;
}

function cutsNumber(text: string, start: number, end: number): boolean {
  const digits = (from: number) => /^\d{2}$/.test(text.slice(from - 1, from + 1));
  return digits(start) || digits(end);
}
