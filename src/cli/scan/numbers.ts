/** The fewest significant digits of a number that can be looked for: shorter ones are anywhere by chance. */
export const LEAST_DIGITS = 5;

// Not a part of a name or a code, such as the digits of a hash.
const NUMBER = /(?<![\w.])\d[\d,]*(?:\.\d+)?(?!\w)/g;

// Where a chart puts its marks is no figure.
const GEOMETRY =
  /\s(?:d|[xy][12]?|c[xy]|r[xy]?|d[xy]|width|height|points|transform|viewBox|offset|style|stroke-\w+)="[^"]*"/g;

/**
 * The significant digits of a number: the same in 亿元, 万元 and 元, grouped or not. Undefined where
 * they are too few.
 */
export function digitsOf(number: string): string | undefined {
  if (number.length < LEAST_DIGITS) return undefined;
  const digits = number.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
  return digits.length < LEAST_DIGITS ? undefined : digits;
}

/** A number as a page may show it: as it stands, and rounded to one or two places. */
export function roundedDigits(value: string): string[] {
  const ways = [value, ...[0, 1, 2].map((places) => Number(value).toFixed(places))];
  return [...new Set(ways.map(digitsOf))].filter((digits) => digits !== undefined);
}

/** The significant digits of the numbers in a text, or in a page's markup. */
export function* digitsIn(text: string): Generator<string> {
  for (const [number] of text.matchAll(NUMBER)) {
    const digits = digitsOf(number);
    if (digits !== undefined) yield digits;
  }
}

/** A page without the numbers that say only where something is drawn. */
export const withoutGeometry = (markup: string): string => markup.replace(GEOMETRY, ' ');

/**
 * How many of some numbers may be met by chance in files that hold some others, all of them of the
 * same count of digits. More than that is no chance. Amounts crowd at some first digits, and so the
 * numbers that begin with the same two are compared with each other.
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
