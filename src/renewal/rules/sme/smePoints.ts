import type { SmeBracket, SmePointsItem } from '../../data/rules.ts';
import type { SmeItem } from '../../data/sme.ts';
import type { SmeFigures } from './smeFigures.ts';
import type { SmeRules } from './smeRules.ts';
import { type Range, type SmeTestResult, smeTest } from './smeTest.ts';

/** Points entered by hand, for items that the figures do not decide. */
export type ByHand = Readonly<Partial<Record<SmeItem, number>>>;

/** The origin of an item's points: from brackets, entered by hand, or not decided. */
export type SmeReason = 'brackets' | 'by-hand' | 'open';

/** A bracket that the firm does not meet, and the points it would bring. */
export interface NextBracket extends SmeTestResult {
  /** Points in addition to the current ones. */
  readonly more: number;
}

export interface SmeItemResult {
  readonly item: SmePointsItem;
  readonly points: Range;
  readonly reason: SmeReason;
  /** The brackets that count. */
  readonly met: readonly SmeTestResult[];
  /** The brackets that would bring more, nearest first. */
  readonly next: readonly NextBracket[];
}

/** The points of every item of the rules, and their sum. */
export function smePoints(
  { items, brackets }: Pick<SmeRules, 'items' | 'brackets'>,
  figures: SmeFigures,
  byHand: ByHand = {},
): { items: SmeItemResult[]; total: Range } {
  const results = items.map((item) =>
    itemResult(
      item,
      brackets.filter((one) => one.item === item.item),
      figures,
      byHand[item.item],
    ),
  );
  return {
    items: results,
    total: {
      low: results.reduce((sum, { points }) => sum + points.low, 0),
      high: results.reduce((sum, { points }) => sum + points.high, 0),
    },
  };
}

function itemResult(
  item: SmePointsItem,
  brackets: readonly SmeBracket[],
  figures: SmeFigures,
  byHand: number | undefined,
): SmeItemResult {
  if (byHand !== undefined) {
    const points = Math.min(item.maxPoints, Math.max(0, byHand));
    return {
      item,
      points: { low: points, high: points },
      reason: 'by-hand',
      met: [],
      next: [],
    };
  }
  const tried = brackets.map((bracket) => ({ bracket, result: smeTest(bracket.test, figures) }));
  const met = tried.filter(({ result }) => result.met);
  const low = pointsOf(
    item,
    met.map(({ bracket }) => bracket),
  );
  const possible = tried.filter(({ result }) => result.met !== false);
  // An item without brackets is decided elsewhere, so its whole range is open.
  const high =
    brackets.length === 0
      ? item.maxPoints
      : pointsOf(
          item,
          possible.map(({ bracket }) => bracket),
        );
  const best = Math.max(0, ...met.map(({ bracket }) => bracket.points));
  const counting = item.take === 'sum' ? met : met.filter(({ bracket }) => bracket.points === best);
  return {
    item,
    points: { low, high },
    reason: low === high ? 'brackets' : 'open',
    met: counting.map(({ result }) => result),
    next: nextBrackets(item, tried, low),
  };
}

function pointsOf({ take, maxPoints }: SmePointsItem, brackets: readonly SmeBracket[]): number {
  const points = brackets.map((bracket) => bracket.points);
  const all = take === 'sum' ? points.reduce((a, b) => a + b, 0) : Math.max(0, ...points);
  return Math.min(maxPoints, all);
}

/** The unmet brackets that would bring more, nearest first, by the gap relative to the bound. */
function nextBrackets(
  item: SmePointsItem,
  tried: readonly { readonly bracket: SmeBracket; readonly result: SmeTestResult }[],
  low: number,
): NextBracket[] {
  const own = tried.filter(({ result }) => result.met).map(({ bracket }) => bracket);
  return tried
    .filter(({ result }) => result.met === false)
    .map(({ bracket, result }) => ({
      ...result,
      more: pointsOf(item, [...own, bracket]) - low,
    }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => distance(a) - distance(b) || a.more - b.more);
}

function distance({ test, gap }: SmeTestResult): number {
  if (test.kind === 'level' || gap === undefined) return Number.POSITIVE_INFINITY;
  return gap / (Math.abs(test.bound) || 1);
}
