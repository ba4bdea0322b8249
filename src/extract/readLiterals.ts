import type { BadLiteral, Literal, LiteralReading } from './literal.ts';
import { readAmount } from './literalAmount.ts';
import { readChange } from './literalChange.ts';
import { directionBefore, towards } from './literalDirection.ts';
import { readParts } from './literalParts.ts';
import { readRank } from './literalRank.ts';

const OPENERS = '0123456789+-零〇一二两三四五六七八九十百千万亿第首榜头魁翻持前倒';
const SIGNS = '+-';

/** True if a literal can begin with a unit; this test skips most of a text. */
const OPENS: Uint8Array = (() => {
  const opens = new Uint8Array(0x10000);
  for (const opener of OPENERS) opens[opener.charCodeAt(0)] = 1;
  return opens;
})();

/**
 * Finds every printed number of a plain text, in order and without overlaps: amounts, per cents,
 * points, multiples, ranks, ratios, dates and bare numbers.
 *
 * @returns the literals, and as `bad` the characters that look like a number but are not
 * @example
 * readLiterals('增长3.1%').literals[0] // value 3.1, unit '%', kind 'percent', direction 'up'
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
  return { literals: withSharedUnits(text, literals), bad };
}

function readAt(text: string, i: number) {
  const opener = text.charAt(i);
  const before = text.charAt(i - 1);
  if (SIGNS.includes(opener)) {
    // A sign belongs to a number only if no number or letter comes before it.
    if (!/\d/.test(text.charAt(i + 1)) || /[\d%a-zA-Z.)）亿万元]/.test(before)) return undefined;
  } else if (/[a-zA-Z]/.test(before) && /\d/.test(opener)) {
    // GDP35.1亿元 is a name and its number; in A4, G20 and PM2.5 the digits are part of the name.
    const amount = readAmount(text, i);
    return amount && amount.kind !== 'bare' && amount.kind !== 'time' ? amount : undefined;
  }
  return (
    readShares(text, i) ??
    readRank(text, i) ??
    readChange(text, i) ??
    (before === '第' ? undefined : readAmount(text, i))
  );
}

/** 1.8:57.9:40.3 is one literal; its numbers are separated later, if the whole is known. */
function readShares(text: string, start: number): Literal | undefined {
  const parts = readParts(text, start);
  const [first, end] = [parts?.[0], parts?.at(-1)?.end];
  if (!parts || !first || end === undefined) return undefined;
  return {
    kind: 'parts',
    value: first.value,
    upper: undefined,
    parts,
    unit: '%',
    qualifier: '=',
    direction: undefined,
    signed: false,
    chinese: false,
    start,
    end,
    numberStart: start,
  };
}

/** 6.1个、4.3个百分点 and 5.2、6.1%: the unit after the last number applies to the earlier ones. */
function withSharedUnits(text: string, literals: readonly Literal[]): Literal[] {
  const shared = [...literals];
  for (let i = literals.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || one.value.scale === 0) continue;
    const lacks = one.kind === 'bare' || (one.kind === 'amount' && one.unit === '个');
    const has = next.kind === 'points' || next.kind === 'percent';
    if (!lacks || !has || !/^[、和与]$/.test(text.slice(one.end, next.start))) continue;
    shared[i] = directed(text, { ...one, kind: next.kind, unit: next.unit });
  }
  return shared;
}

/** Skips the digits of a word as a whole (5G, B2B, 第15届). */
function wordEnd(text: string, from: number): number {
  let end = from;
  if (text.charAt(from) === '第') end++;
  while (/[\d.]/.test(text.charAt(end))) end++;
  return Math.max(from, end - 1);
}

function directed(text: string, literal: Literal): Literal {
  const { kind, start } = literal;
  if (kind === 'rank' || kind === 'flat' || kind === 'time' || kind === 'parts') return literal;
  return towards(literal, literal.direction ?? directionBefore(text, start));
}
