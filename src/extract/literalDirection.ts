import type { Qualifier } from '../figures/figure.ts';
import type { Literal } from './literal.ts';
import { negated } from './powers.ts';

/** The direction of change that the words before a number state. */
export type Direction = 'up' | 'down';

const REACH = 14;

// The rate of growth itself: its value after a rise or fall (增速回落至, 增幅收窄到) is still a growth.
const LINK = '(?:同比|分别|均|[^，。；0-9]{0,8}?(?:达到?|为|是|在|至|到|有))?[、:：（]?$';
const RATE_UP = new RegExp(`(?:增速|增幅|增长率|涨幅|升幅|增长速度)${LINK}`);
const RATE_DOWN = new RegExp(`(?:降幅|跌幅|下降率|减幅)${LINK}`);
// 下降到, 提高至: the number is the value after the change, not its size.
const ARRIVED = /(?:至|到|为)$/;
// Income, payments, output and losses: 增收, 减支, 少增.
const TAKEN = '[收支产利盈亏员增贷]';
const DOWN = new RegExp(
  `(?:下拉[^，。；]{0,8}|负增长|下降|下滑|下跌|下行|回落|减少|减少?|降低|降|缩减|缩小|收窄|压减|压降|萎缩|跌|少|负增|[减少]${TAKEN}|后移|后退|倒退)(?:了|幅度达?|达)?$`,
);
const UP = new RegExp(
  `(?:增长|增加|增|上升|上涨|上扬|上浮|提高|提升|提速|扩大|攀升|回升|加快|涨|升|快|高|正增长|递增|净增|多|[增多]${TAKEN}|前移|前进|进位)(?:了|幅度达?|达)?$`,
);

/**
 * The direction that the words before a number and its qualifiers give it; undefined for 下降到 and
 * 提高至, which introduce a level.
 */
export function directionBefore(text: string, start: number): Direction | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (RATE_DOWN.test(before)) return 'down';
  if (RATE_UP.test(before)) return 'up';
  if (ARRIVED.test(before)) return undefined;
  if (DOWN.test(before)) return 'down';
  return UP.test(before) ? 'up' : undefined;
}

const SIGNED: ReadonlySet<Literal['kind']> = new Set(['percent', 'points', 'multiple']);

/** The literal with a direction: a rate that fell is below 0; an amount keeps its size. */
export function towards(literal: Literal, direction: Direction | undefined): Literal {
  if (direction === undefined) return literal;
  const fell = direction === 'down' && SIGNED.has(literal.kind);
  return { ...(fell ? belowZero(literal) : literal), direction };
}

/** Qualifiers with the sign reversed: `>` more than, `<` less than. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = { '=': '=', '~': '~', '>': '<', '<': '>' };

/**
 * The literal below 0. A qualifier compares the signed value with the printed one, so it is
 * reversed too: 下降三成以上 is -30 with `<`, because a larger fall is below -30; 下降近5% is -5 with `>`.
 */
export function belowZero(literal: Literal): Literal {
  const { value, upper, qualifier } = literal;
  if (value.mantissa <= 0) return literal;
  return {
    ...literal,
    value: negated(value),
    upper: upper && negated(upper),
    qualifier: TURNED[qualifier],
  };
}
