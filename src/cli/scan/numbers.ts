/** The fewest significant digits of a searched number: shorter ones occur everywhere by chance. */
export const LEAST_DIGITS = 5;

// Excludes parts of a name or a code, such as the digits of a hash. A currency may stand before a
// number and a unit after it, as in CNY8675.3 and 8675.3km.
const NUMBER =
  /(?:(?<![\w.])|(?<=_)|(?<=(?<![\w.])[A-Z]{2,4}))\d[\d,]*(?:\.\d+)?(?:(?!\w)|(?=[A-Za-z]{2,8}(?!\w)))/g;

const FULL_WIDTH = /[０-９．，]/g;
/** From a full-width character to its ASCII form. */
const TO_ASCII = 0xfee0;
// Spaces that group digits, and characters that nobody sees.
const WITHIN_NUMBERS = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))|[\u200b-\u200d\u2060\ufeff]/g;

// The coordinates of marks in a chart are not figures.
const GEOMETRY =
  /\s(?:d|[xy][12]?|c[xy]|r[xy]?|d[xy]|width|height|points|transform|viewBox|offset|style|stroke-\w+)="[^"]*"/g;

/**
 * The significant digits of a number: equal in 亿元, 万元 and 元, grouped or not.
 *
 * @returns undefined if there are too few
 */
export function digitsOf(number: string): string | undefined {
  if (number.length < LEAST_DIGITS) return undefined;
  const digits = number.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
  return digits.length < LEAST_DIGITS ? undefined : digits;
}

/** The digits of a number as a page may show it: unrounded, or rounded to one or two places. */
export function roundedDigits(value: string): string[] {
  const ways = [value, ...[0, 1, 2].map((places) => Number(value).toFixed(places))];
  return [...new Set(ways.map(digitsOf))].filter((digits) => digits !== undefined);
}

/** The text with the digits and separators of its numbers in their usual form. */
const plainNumbers = (text: string): string =>
  text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII))
    .replace(WITHIN_NUMBERS, '');

/** The significant digits of the numbers in a text or in markup, in whatever form it writes them. */
export function* digitsIn(text: string): Generator<string> {
  for (const [number] of plainNumbers(text).matchAll(NUMBER)) {
    const digits = digitsOf(number);
    if (digits !== undefined) yield digits;
  }
}

/** The markup without the numbers that only give positions. */
export const withoutGeometry = (markup: string): string => markup.replace(GEOMETRY, ' ');

/**
 * The number of hits that chance explains when some numbers are searched among others, all with the
 * same number of digits. More hits are a leak. Amounts are concentrated at some first digits, so
 * only numbers with the same first two digits are compared.
 */
export function chanceHits(wanted: readonly string[], others: readonly string[]): number {
  const [first = ''] = wanted;
  const sameStart = 10 ** (first.length - 2);
  const [ours, theirs] = [wanted, others].map(countsByStart);
  let expected = 0;
  for (const [start, count] of ours ?? []) {
    expected += (count * (theirs?.get(start) ?? 0)) / sameStart;
  }
  return expected < 0.05 ? 0 : 3 * expected + 3;
}

function countsByStart(numbers: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const digits of numbers) {
    const start = digits.slice(0, 2);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}
