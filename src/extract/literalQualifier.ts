import type { Qualifier } from '../figures/figure.ts';

/** The qualifier of a number, and the position where its words start or end. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly place: number;
}

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不低于|不少于|不小于|至少|最少|起码|(?<!不)(?:高于|大于|多于))$/, '>'],
  [/(?:不超过|不高于|不多于|不足|不到|至多|最多|未超过|未达|(?<!不)(?:低于|小于|少于))$/, '<'],
  [/(?:已?超过了?|突破了?|超出|跨越|跃过|[超逾过破])$/, '>'],
  [/(?:接近|将近|逼近|临近|(?<![最附邻临远])近)$/, '<'],
  [/(?:大约|大概|大致|约为|约|左右)$/, '~'],
  [/(?<!以)上$/, '>'],
];
// 过 has another meaning in 经过 and similar words.
const NO_QUALIFIER =
  /(?:反超|赶超|赛过|经过|通过|见过|最近|附近|邻近|合约|节约|签约|预约|公约|契约|特约|违约)$/;
const ROUND_UP = /^[百千万]/;

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:及其?以上|或以上|以上|有余|之多余|开外)/, '>'],
  [/^(?:及其?以下|或以下|以下|以内|之内|不到)/, '<'],
  [/^(?:左右|上下|前后)/, '~'],
];

/** The qualifier in the words before a number; `place` is where they begin. */
export function qualifierBefore(text: string, numberStart: number): Qualified | undefined {
  const before = text.slice(Math.max(0, numberStart - 4), numberStart);
  if (before === '' || NO_QUALIFIER.test(before)) return undefined;
  for (const [pattern, qualifier] of BEFORE) {
    const words = pattern.exec(before)?.[0];
    if (words === undefined) continue;
    if (words === '上' && !ROUND_UP.test(text.slice(numberStart, numberStart + 1))) continue;
    return { qualifier, place: numberStart - words.length };
  }
  return undefined;
}

/** The qualifier in the words after a unit; `place` is where they end. */
export function qualifierAfter(text: string, unitEnd: number): Qualified | undefined {
  const after = text.slice(unitEnd, unitEnd + 4);
  for (const [pattern, qualifier] of AFTER) {
    const words = pattern.exec(after)?.[0];
    if (words !== undefined) return { qualifier, place: unitEnd + words.length };
  }
  return undefined;
}
