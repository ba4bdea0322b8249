import type { Literal } from './literal.ts';

/** The part of a plain text between two punctuation marks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its numbers that can be figures, in order. */
  readonly literals: readonly Literal[];
  /** The number of parentheses around it. */
  readonly depth: number;
  /** Words before a parenthesis that belong to it: 占年度任务（20亿元）的28%; otherwise empty. */
  readonly before: string;
  /** Index of its sentence in the text. */
  readonly sentence: number;
}

const BREAK = /[，,；;：:。！？!?…（(）)]/g;
const SENTENCE_END = /[。！？!?…]/;
/** A parenthesis without a figure (地区生产总值（GDP）) does not separate a name from its number. */
export const ASIDE = /[（(][^（()）]{0,40}[）)]/g;

/**
 * Splits a plain text at its punctuation, but not inside a literal or at a parenthesis without
 * one.
 */
export function clausesOf(text: string, literals: readonly Literal[]): Clause[] {
  const clauses: Clause[] = [];
  const asides = asidesOf(text, literals);
  let start = 0;
  let depth = 0;
  let sentence = 0;
  let next = 0;
  let before = '';
  const opened: string[] = [];
  const close = (end: number) => {
    const from = next;
    while (next < literals.length && (literals[next]?.numberStart ?? 0) < end) next++;
    if (end > start) {
      clauses.push({ start, end, literals: literals.slice(from, next), depth, before, sentence });
    }
  };
  /** The words between the last number of a clause, or its start, and its end. */
  const unended = (end: number): string => {
    const last = Math.max(start, literals[next - 1]?.end ?? 0);
    return end > last ? (last === start ? before : '') + text.slice(last, end) : '';
  };
  let inside = 0;
  let aside = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    while ((literals[inside]?.end ?? Number.POSITIVE_INFINITY) <= index) inside++;
    if ((literals[inside]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    while ((asides[aside]?.end ?? Number.POSITIVE_INFINITY) <= index) aside++;
    if ((asides[aside]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    close(index);
    const opens = mark === '（' || mark === '(';
    const shuts = (mark === '）' || mark === ')') && depth > 0;
    if (opens) opened.push(unended(index));
    before = shuts ? (opened.pop() ?? '') : '';
    start = index + 1;
    if (opens) depth++;
    else if (shuts) depth--;
    else if (SENTENCE_END.test(mark)) {
      sentence++;
      depth = 0;
      opened.length = 0;
    }
  }
  close(text.length);
  return clauses;
}

function asidesOf(text: string, literals: readonly Literal[]) {
  let at = 0;
  return Array.from(text.matchAll(ASIDE), ({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  })).filter(({ start, end }) => {
    while ((literals[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    return (literals[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
