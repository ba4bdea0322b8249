import type { BadLiteral, Literal, LiteralReading } from './literal.ts';
import { readAmount } from './literalAmount.ts';
import { readChange } from './literalChange.ts';
import { directionBefore } from './literalDirection.ts';
import { readRank } from './literalRank.ts';
import { negated } from './powers.ts';

const OPENERS = '0123456789+-零〇一二两三四五六七八九十百千万亿第首榜头魁翻持前倒';
const SIGNS = '+-';

/** Whether a literal may begin with a unit: most of a text is passed over by this. */
const OPENS: Uint8Array = (() => {
  const opens = new Uint8Array(0x10000);
  for (const opener of OPENERS) opens[opener.charCodeAt(0)] = 1;
  return opens;
})();

/**
 * Every printed number of a plain text, in order and none within another: amounts, per cents, points,
 * multiples, ranks, ratios, dates and bare numbers. What is set like a number and is none comes as
 * `bad`.
 *
 * @example readLiterals('增长3.1%').literals[0] // value 3.1, unit '%', kind 'percent', direction 'up'
 */
export function readLiterals(text: string): LiteralReading {
  const literals: Literal[] = [];
  const bad: BadLiteral[] = [];
  for (let i = 0; i < text.length; i++) {
    if (OPENS[text.charCodeAt(i)] !== 1) continue;
    const read = readAt(text, i);
    if (!read) {
      i = wordEnd(text, i);
    } else if (read.kind === 'bad') {
      bad.push({ start: i, end: read.end });
      i = read.end - 1;
    } else {
      literals.push(directed(text, read));
      i = read.end - 1;
    }
  }
  return { literals, bad };
}

function readAt(text: string, i: number) {
  const opener = text.charAt(i);
  const before = text.charAt(i - 1);
  if (SIGNS.includes(opener)) {
    // A sign belongs to a number where no number or word in letters stands before it.
    if (!/\d/.test(text.charAt(i + 1)) || /[\d%a-zA-Z.)）亿万元]/.test(before)) return undefined;
  } else if (/[a-zA-Z]/.test(before) && /\d/.test(opener)) return undefined;
  return (
    readRank(text, i) ?? readChange(text, i) ?? (before === '第' ? undefined : readAmount(text, i))
  );
}

/** Digits that belong to a word (5G, B2B, 第15届) are passed over as a whole. */
function wordEnd(text: string, from: number): number {
  let end = from;
  if (text.charAt(from) === '第') end++;
  while (/[\d.]/.test(text.charAt(end))) end++;
  return Math.max(from, end - 1);
}

function directed(text: string, literal: Literal): Literal {
  if (literal.kind === 'rank' || literal.kind === 'flat' || literal.kind === 'time') return literal;
  const direction = literal.direction ?? directionBefore(text, literal.start);
  if (direction === undefined) return literal;
  const signed = literal.kind !== 'amount' && literal.kind !== 'ratio' && literal.kind !== 'bare';
  const fell = direction === 'down' && signed && literal.value.mantissa > 0;
  return { ...literal, direction, value: fell ? negated(literal.value) : literal.value };
}
