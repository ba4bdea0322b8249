import { findUnit } from '../figures/unit.ts';
import { ARRANGED, COUNTED } from './figureNouns.ts';
import type { Literal } from './literal.ts';

/** A counted number and the words around it. */
export interface CountSetting {
  readonly literal: Literal;
  /** The words of its clause before it, and those after it up to the next number or punctuation. */
  readonly left: string;
  readonly right: string;
  /**
   * The phrase before it that names the counted things; empty if there are only verbs or no
   * words.
   */
  readonly phrase: string;
  /** The noun after it. */
  readonly noun: string;
  /** True if an action verb comes before it or after its noun. */
  readonly done: boolean;
}

const COUNTING = new Set(['count', 'persons']);
const ORDERS =
  /(?:^|[，：；])(?:[一二三四五六七八九]?要|必须|应当?|需要?|务必|不得|严禁)|[一二三四五六七八九]要/;
const TIMES =
  /^(?:次|届|轮|步|遍|回|起|种|类|级|条|章|篇|款|块|片|份|番|档|头|张|面|首|本|支|组|期|批|场)$/;

/** True if the unit counts things, so that the number can be running text instead of a figure. */
export function isCount({ kind, unit }: Literal): boolean {
  if (kind !== 'amount') return false;
  const found = findUnit(unit);
  return found ? COUNTING.has(found.quantity) : !/元|[亩吨米瓦时升斤克]$|公里|公顷|平方/.test(unit);
}

/**
 * True if a counted number is a figure: a name followed by its number (签约项目6个), or an action
 * with number and noun (引进30家企业). Orders (要做实5项机制), arrangements (4个子场景) and figures of
 * speech are not.
 */
export function admitsCount({ literal, left, right, phrase, noun, done }: CountSetting): boolean {
  if (ORDERS.test(left)) return false;
  if (phrase !== '' && noun === '') return !ARRANGED.test(phrase) && !isTurn(literal, left);
  const known = COUNTED.test(noun);
  if (noun === '' || /^(?:之|以)/.test(right)) return false;
  if (ARRANGED.test(noun) && !known) return false;
  // The number of people at an event is no economic figure.
  if (/^(?:参加|参与|出席|到场|齐聚|见证)/.test(right.slice(right.indexOf(noun) + noun.length))) {
    return false;
  }
  const vague = literal.chinese && literal.qualifier === '=' && literal.value.mantissa < 10;
  if (vague) return false;
  if (phrase !== '') return known && done;
  return done ? known || !TIMES.test(literal.unit) : known && literal.qualifier !== '=';
}

/** 连续3次, 先后两次: a number of times without a named subject. */
const isTurn = ({ unit }: Literal, left: string): boolean =>
  unit === '次' && /(?:连续|先后|再|多|又|首)$/.test(left);
