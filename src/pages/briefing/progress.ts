import type { Dataset } from '../../figures/dataset.ts';
import { type Decimal, toNumber } from '../../figures/decimal.ts';
import { endMonth, type Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place, Target } from '../../figures/tables.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';

/** How far an indicator is on its annual target. */
export interface Progress {
  readonly indicator: Indicator;
  readonly target: Target;
  /** Done part of the target, a ratio; undefined where no level is reported. */
  readonly done: number | undefined;
  /** Percentage points ahead of the calendar; only a flow can be held against it. */
  readonly ahead: number | undefined;
}

export interface PlaceProgress {
  /** The part of the year that has passed, a ratio. */
  readonly pace: number;
  readonly rows: readonly Progress[];
}

/** Progress on the targets of a place for the year of a period; undefined where it has none. */
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
    const level = statements.get(target.indicator)?.level;
    const done = level?.value && ratio(level.value, level.unit, target);
    const accumulates = indicator.kind === 'flow' || indicator.kind === 'count';
    const ahead = done === undefined || !accumulates ? undefined : (done - pace) * 100;
    return [{ indicator, target, done, ahead }];
  });
  return rows.length > 0 ? { pace, rows } : undefined;
}

function ratio(value: Decimal, token: string, target: Target): number | undefined {
  const [unit, targetUnit] = [findUnit(token), findUnit(target.unit)];
  if (!unit || !targetUnit || unit.canonical !== targetUnit.canonical) return undefined;
  const whole = toCanonical(target.value, targetUnit);
  return toNumber(target.value) === 0 ? undefined : toCanonical(value, unit) / whole;
}
