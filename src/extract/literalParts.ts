import { type Decimal, parseDecimal } from '../figures/decimal.ts';

/** One of the numbers of 1.8:57.9:40.3, with its position in a plain text. */
export interface Part {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
}

const PARTS = /\d{1,2}(?:\.\d+)?(?:[:：]\d{1,2}(?:\.\d+)?){2,5}(?![\d.:：%]|亿|万)/y;
const HUNDRED = 100;
// Each part is rounded separately.
const MAX_ROUNDING_ERROR = 0.5;

/**
 * Reads numbers that together make up a hundred: 1.8:57.9:40.3.
 *
 * @returns undefined for times of day and scores, which do not add up to a hundred
 */
export function readParts(text: string, from: number): Part[] | undefined {
  PARTS.lastIndex = from;
  const match = PARTS.exec(text)?.[0];
  if (!match || /[\d.:：]/.test(text.charAt(from - 1))) return undefined;
  const parts: Part[] = [];
  let start = from;
  let sum = 0;
  for (const digits of match.split(/[:：]/)) {
    const value = parseDecimal(digits);
    if (!value) return undefined;
    sum += Number(digits);
    parts.push({ value, start, end: start + digits.length });
    start += digits.length + 1;
  }
  return Math.abs(sum - HUNDRED) <= MAX_ROUNDING_ERROR ? parts : undefined;
}
