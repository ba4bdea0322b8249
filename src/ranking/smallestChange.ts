import type { Dataset } from '../figures/dataset.ts';
import { parseDecimal } from '../figures/decimal.ts';
import { periodCode } from '../figures/period.ts';
import type { Adjustment } from '../figures/tables.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import { counterfactuals, withValue } from './counterfactual.ts';
import type { Explanation } from './explanation.ts';
import { neededWeight } from './neededWeight.ts';
import { printedValue } from './printedValue.ts';
import type { BreakTie } from './rankInto.ts';
import { rankOrder } from './rankOrder.ts';
import { leadersWith } from './redoneField.ts';
import type { FieldRun, RulesRun } from './runContest.ts';
import { spread } from './scoring/spread.ts';
import { tieBreaker } from './tieBreak.ts';

/** Points are searched in steps of 1 / STEP. */
const STEP = 100;

/**
 * The smallest change of each kind for one place after which the leaders are the wanted ones: added
 * points, another value, another weight. A kind of change that is never enough is left out.
 */
export function smallestChanges(
  dataset: Dataset,
  run: RulesRun,
  field: FieldRun,
  at: number,
  isWanted: (leaders: readonly number[]) => boolean,
): Explanation[] {
  const search = { dataset, run, field, at, isWanted };
  return [...smallestPoints(search), ...smallestValue(search), ...smallestWeight(search)];
}

interface Search {
  readonly dataset: Dataset;
  readonly run: RulesRun;
  readonly field: FieldRun;
  /** Index of the place. */
  readonly at: number;
  /** True if these leaders are exactly the announced ones. */
  readonly isWanted: (leaders: readonly number[]) => boolean;
}

function smallestPoints({ dataset, run, field, at, isWanted }: Search): Explanation[] {
  const place = field.places[at];
  const least = Math.min(...field.leaders.map((one) => field.totals[one] ?? Number.NaN));
  const gap = least - (field.totals[at] ?? Number.NaN);
  if (!place || !(gap >= 0)) return [];
  const { contest, period } = { contest: run.rules.contest.id, period: periodCode(run.period) };
  const reason = { zh: '', en: '' };
  // The gap can differ in the last bit, and a tie can leave two leaders: then add one more
  // hundredth.
  for (const more of [0, 1]) {
    const hundredths = Math.ceil(gap * STEP - 1e-6) + more;
    const points = parseDecimal((hundredths / STEP).toFixed(2));
    if (!points || hundredths === 0) continue;
    const extra: Adjustment = {
      contest,
      period,
      place: place.id,
      points,
      veto: false,
      reason,
      source: run.rules.contest.source,
    };
    const adjustments = [...dataset.adjustments, extra];
    if (isWanted(leadersWith(run, field, adjustments))) {
      return [{ kind: 'points', place, points: hundredths / STEP }];
    }
  }
  return [];
}

function smallestValue({ dataset, run, field, at, isWanted }: Search): Explanation[] {
  const place = field.places[at];
  const found = counterfactuals(field.table, run.rules.method, at, {
    weights: field.standings.weights,
    points: field.points,
    goal: (totals) => isWanted(leadersOf(totals, field, run)),
  }).flatMap(({ indicator, part, now, exact }) => {
    const figure = field.figures[indicator]?.[part]?.[at];
    const column = field.table.criteria[indicator]?.parts[part]?.column;
    const unit = findUnit(figure?.unit ?? '');
    if (!figure || exact === undefined || !column || !unit || !place) return [];
    const rounded = printedValue(figure, exact, exact > now ? 'up' : 'down');
    if (!rounded) return [];
    const { least, most } = spread(column.values);
    const step = exact > now ? 1 : -1;
    // A tie can be broken for or against the place, so the neighbouring values are tried too.
    const near = [-step, 0, step].map((by) => ({ ...rounded, mantissa: rounded.mantissa + by }));
    const enough = near.find((need) => {
      const value = toCanonical(need, unit);
      const table = withValue(field.table, { indicator, part, place: at, value });
      return isWanted(leadersWith(run, field, dataset.adjustments, table));
    });
    if (!enough) return [];
    const size = Math.abs(toCanonical(enough, unit) - now) / (most - least || 1);
    return [{ size, explanation: { kind: 'value' as const, place, figure, need: enough } }];
  });
  const [smallest] = found.sort((a, b) => a.size - b.size);
  return smallest ? [smallest.explanation] : [];
}

function smallestWeight({ run, field, at, isWanted }: Search): Explanation[] {
  const place = field.places[at];
  // A weight changes no points, so the tie-break stays the same.
  const breakTie = tieBreaker(field.tieBreak, field.standings.points);
  const found = neededWeight(field, run.rules.method, (totals) =>
    isWanted(leadersOf(totals, field, run, breakTie)),
  );
  const indicator = field.table.criteria[found?.indicator ?? -1]?.id;
  return found && place && indicator !== undefined
    ? [{ kind: 'weight', place, indicator, now: found.now, need: found.need }]
    : [];
}

/** The winners that the totals give, by index; vetoed places are left out. */
function leadersOf(
  totals: Float64Array,
  { vetoes }: FieldRun,
  { rules }: RulesRun,
  breakTie?: BreakTie,
): number[] {
  const open = totals.map((total, i) => (vetoes[i] ? Number.NaN : total));
  return [...rankOrder(open, rules.method.tolerance, breakTie)].flatMap((order, i) =>
    order > 0 && order <= rules.contest.winners ? [i] : [],
  );
}
