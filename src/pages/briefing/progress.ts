import type { Dataset } from '../../figures/dataset.ts';
import { daysOf } from '../../figures/days.ts';
import { type Decimal, toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import { endMonth, type Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place, Target } from '../../figures/tables.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';

/** The progress of an indicator towards its annual target. */
export interface Progress {
  readonly indicator: Indicator;
  readonly target: Target;
  /** Completed part of the target, as a ratio; undefined if no level is reported. */
  readonly done: number | undefined;
  /** The level behind it; if that is a bound, `done` and `ahead` are bounds too. */
  readonly figure: Figure | undefined;
  /**
   * Percentage points ahead of schedule: for a flow or count at any time, for a stock at the end of
   * the year.
   */
  readonly ahead: number | undefined;
}

export interface PlaceProgress {
  /** The elapsed part of the year, as a ratio. */
  readonly pace: number;
  readonly rows: readonly Progress[];
}

/** Progress on the targets of a place in the year of a period; undefined if it has none. */
export function placeProgress(
  dataset: Dataset,
  place: Place,
  period: Period,
): PlaceProgress | undefined {
  if (period.kind === 'day') return undefined;
  const targets = dataset.targets.filter((t) => t.place === place.id && t.year === period.year);
  const statements = statementsOf(dataset, place.id, period);
  const pace = endMonth(period) / 12;
  const rows = targets.flatMap((target): Progress[] => {
    const indicator = dataset.indicators.get(target.indicator);
    if (!indicator || indicator.direction === 'lower' || indicator.kind === 'growth') return [];
    const stated = statements.get(target.indicator)?.level;
    const { accumulates } = kindMeaning(indicator);
    // Only a flow accumulated since January counts towards the annual target.
    const level = stated && (!accumulates || sinceJanuary(stated)) ? stated : undefined;
    const done = level?.value && ratio(level.value, level.unit, target);
    const comparable = accumulates || (indicator.kind === 'stock' && pace === 1);
    const ahead = done === undefined || !comparable ? undefined : (done - pace) * 100;
    return [{ indicator, target, figure: level, done, ahead }];
  });
  return rows.length > 0 ? { pace, rows } : undefined;
}

const sinceJanuary = ({ period, span }: Figure) => daysOf(period, span).start.endsWith('-01-01');

/**
 * The lead over the schedule in tenths of a percentage point. It is the difference of the two
 * displayed shares, so that the three numbers on a page agree.
 */
export const shownAhead = (done: number, pace: number): number => tenths(done) - tenths(pace);

const tenths = (share: number) => Math.round(Number((share * 1000).toPrecision(12)));

function ratio(value: Decimal, token: string, target: Target): number | undefined {
  const [unit, targetUnit] = [findUnit(token), findUnit(target.unit)];
  if (!unit || !targetUnit || unit.canonical !== targetUnit.canonical) return undefined;
  const whole = toCanonical(target.value, targetUnit);
  return toNumber(target.value) === 0 ? undefined : toCanonical(value, unit) / whole;
}
