import type { FirmScope } from '../../data/enterprise.ts';
import { FIRM_RATIOS, type FirmRatio } from '../../data/firmRatio.ts';
import type { EvaluationItem, FirmClass } from '../../data/rules.ts';
import { type ClassBound, reaches } from './classBounds.ts';
import type { Evaluation } from './evaluate.ts';
import { type Exclusion, exclusionOf } from './exclusion.ts';
import { firmsOfUnit } from './mergeParcels.ts';
import { ratioOf, rawPoints } from './pointsOfItem.ts';
import { countBefore, sortedScores } from './sortedScores.ts';

/**
 * The origin of an item's points: from the value, limited by a bound, or in place of a missing
 * value.
 */
export type PointsReason = 'value' | 'capped' | 'floored' | 'zero' | 'scope-mean' | 'share-out';

/** An item of a score; `item` contains the source of its rule. */
export interface ItemResult {
  readonly item: EvaluationItem;
  /**
   * The two amounts of the ratio, summed over the firms of the parcel; undefined if not reported.
   */
  readonly over: number | undefined;
  readonly under: number | undefined;
  readonly value: number | undefined;
  /** Weight × value ÷ benchmark before the rule's bounds. */
  readonly raw: number | undefined;
  readonly points: number;
  readonly reason: PointsReason;
}

/** The result of an evaluation for one firm. */
export type FirmResult =
  | {
      readonly kind: 'evaluated';
      readonly scope: FirmScope;
      readonly score: number;
      /** Undefined if the rules have no classes. */
      readonly class: FirmClass | undefined;
      readonly bounds: readonly ClassBound[];
      /** The number of better units plus one; ties share it. */
      readonly rank: number;
      readonly of: number;
      /**
       * Factor by which the points were raised because another item's weight was shared out; 1 if
       * none was.
       */
      readonly raisedBy: number;
      readonly items: readonly ItemResult[];
      /** The other firms of the parcel, by their index among the firms. */
      readonly together: readonly number[];
    }
  | {
      readonly kind: 'excluded';
      readonly why: Exclusion;
      /** The indicators without a value, if they are the reason. */
      readonly lacking: readonly FirmRatio[];
    };

/** Explains the result of a firm; `i` is its index among the firms. */
export function firmResult(evaluation: Evaluation, i: number): FirmResult {
  const { exclusions, fields, fieldOf, placeOf, units } = evaluation;
  const why = exclusionOf(exclusions[i] ?? 0);
  if (why) return { kind: 'excluded', why, lacking: lackingOf(evaluation, i) };
  const field = fields[fieldOf[i] ?? -1];
  if (!field) throw new Error(`firm ${i} is in no field`);
  const place = placeOf[i] ?? 0;
  const unit = units.unitOf[i] ?? 0;
  const at = (values: Float64Array | undefined) => values?.[place] ?? Number.NaN;
  const score = field.scores[place] ?? 0;
  const there = field.items.reduce(
    (sum, item, j) => sum + (isSharedOut(item, at(field.values[j])) ? 0 : item.weight),
    0,
  );
  const weights = field.items.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: 'evaluated',
    scope: field.scope,
    score,
    class: field.bounds[field.classes[place] ?? -1]?.class,
    bounds: field.bounds,
    rank: 1 + field.size - countBefore(sortedScores(field), (least) => !reaches(score, { least })),
    of: field.size,
    raisedBy: weights / there,
    items: field.items.map((item, j) => {
      const { over, under } = FIRM_RATIOS[item.indicator];
      const value = at(field.values[j]);
      return {
        item,
        over: stated(units.amounts[over]?.[unit]),
        under: stated(units.amounts[under]?.[unit]),
        value: stated(value),
        raw: stated(rawPoints(item, value)),
        points: at(field.points[j]),
        reason: reasonOf(item, value),
      };
    }),
    together: firmsOfUnit(units, unit).filter((other) => other !== i),
  };
}

const stated = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? undefined : value;

const isSharedOut = ({ missing }: EvaluationItem, value: number) =>
  missing === 'share-out' && Number.isNaN(value);

function reasonOf(item: EvaluationItem, value: number): PointsReason {
  const { missing, cap, floor, weight } = item;
  if (Number.isNaN(value)) return missing && missing !== 'exclude' ? missing : 'zero';
  const raw = rawPoints(item, value);
  if (cap !== undefined && raw > cap * weight) return 'capped';
  if (floor !== undefined && raw < floor * weight) return 'floored';
  return 'value';
}

/** The indicators of its scope for which a firm's unit has no value. */
function lackingOf({ rules, units, exclusions, firms }: Evaluation, i: number): FirmRatio[] {
  const unit = units.unitOf[i] ?? -1;
  if (exclusionOf(exclusions[i] ?? 0) !== 'missing' || unit < 0) return [];
  const scope = (units.scope[unit] ?? firms.scope[i]) === 0 ? 'above-scale' : 'below-scale';
  return rules.items
    .filter((item) => item.scope === scope)
    .filter(({ indicator }) => {
      const { over, under } = FIRM_RATIOS[indicator];
      const amount = (name: typeof over) => units.amounts[name]?.[unit] ?? Number.NaN;
      return Number.isNaN(ratioOf(amount(over), amount(under)));
    })
    .map(({ indicator }) => indicator);
}
