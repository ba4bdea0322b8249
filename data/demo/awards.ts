import { PRINTED_QUARTERS, type Quarter } from './calendar.ts';
import { ADJUSTMENTS, type ContestItem, type ContestRules, RULES } from './contests.ts';
import type { FigureRow } from './figures.ts';
import { UNITS } from './units.ts';

/** The statements that are printed on the day of an award. */
interface Printed {
  readonly figures: readonly FigureRow[];
  readonly targets: readonly Record<string, string>[];
}

interface Scored {
  readonly place: string;
  readonly score: number;
}

/** A value, `late` where it is due, `none` where it does not apply or is not public. */
type Cell = number | 'late' | 'none';

function cellOf({ figures }: Printed, quarter: Quarter, place: string, item: ContestItem): Cell {
  // The first release: an award is not taken back by a later revision.
  const row = figures.find(
    (figure) =>
      figure.place === place &&
      figure.indicator === item.indicator &&
      figure.measure === item.measure &&
      figure.period === quarter.code,
  );
  if (row?.status === 'missing') return 'late';
  return row?.value ? Number(row.value) : 'none';
}

/** The weighted mean of points; what has none leaves its weight to the others. */
function weightedMean(points: readonly { weight: number; points: number | undefined }[]): number {
  let total = 0;
  let weights = 0;
  for (const { weight, points: value } of points) {
    if (value === undefined) continue;
    total += weight * value;
    weights += weight;
  }
  return total / weights;
}

function efficacy(cell: Cell, field: readonly Cell[], direction: ContestItem['direction']) {
  if (cell === 'none') return undefined;
  if (cell === 'late') return 0;
  const values = field.filter((other) => typeof other === 'number');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return 100;
  const [worst, best] = direction === 'lower' ? [high, low] : [low, high];
  return 60 + (40 * (cell - worst)) / (best - worst);
}

function completion(cell: Cell, target: number | undefined, quarter: Quarter, item: ContestItem) {
  if (cell === 'none' || target === undefined) return undefined;
  if (cell === 'late') return 0;
  if (item.direction === 'lower') return Math.min(120, (target / cell) * 100);
  const due = item.indicator === 'above_scale_firms' ? target : (target * quarter.number) / 4;
  return Math.min(120, (cell / due) * 100);
}

function standings(
  { contest, items }: ContestRules,
  printed: Printed,
  quarter: Quarter,
  field: readonly string[],
): Scored[] {
  return field
    .map((place) => {
      const points = items.map((item) => {
        const cell = cellOf(printed, quarter, place, item);
        if (contest === 'demo_ten_indicators') {
          const cells = field.map((other) => cellOf(printed, quarter, other, item));
          return { weight: item.weight, points: efficacy(cell, cells, item.direction) };
        }
        const target = printed.targets.find(
          (row) =>
            row.place === place &&
            row.indicator === item.indicator &&
            row.year === String(quarter.year),
        );
        const goal = target && Number(target.value);
        return { weight: item.weight, points: completion(cell, goal, quarter, item) };
      });
      const extra = ADJUSTMENTS.filter(
        (row) => row.contest === contest && row.place === place && row.period === quarter.code,
      ).reduce((sum, row) => sum + Number(row.points), 0);
      return { place, score: weightedMean(points) + extra };
    })
    .sort((a, b) => b.score - a.score);
}

function rulesOf(contest: ContestRules['contest'], quarter: Quarter): ContestRules {
  const day = `${quarter.code.slice(0, 4)}-01-01`;
  const rules = RULES.find(
    (version) =>
      version.contest === contest && version.from <= day && (!version.to || day <= version.to),
  );
  if (!rules) throw new Error(`no rules of ${contest} for ${quarter.code}`);
  return rules;
}

const QUARTER_WORDS = ['一季度', '二季度', '三季度', '四季度'];

/** Rows of awards.csv: the winners that the rules give on what was printed first. */
export function awardRows(printed: Printed): Record<string, string>[] {
  let before: readonly string[] = [];
  return PRINTED_QUARTERS.flatMap((quarter) => {
    const word = QUARTER_WORDS[quarter.number - 1];
    const common = {
      period: quarter.code,
      source: 'demo_contests',
      locator: `${quarter.year}年${word}通报`,
      note: '虚构 / fictional',
    };
    const fields = (['a', 'b'] as const).map((group) => {
      const field = UNITS.filter((unit) => unit.group === group).map(({ id }) => id);
      const [winner] = standings(rulesOf('demo_ten_indicators', quarter), printed, quarter, field);
      return {
        contest: 'demo_ten_indicators',
        place: winner?.place ?? '',
        award: 'banner',
        group,
        printed: `${word}红旗奖（${group} 组）`,
        ...common,
      };
    });
    const all = UNITS.map(({ id }) => id);
    const order = standings(rulesOf('demo_completion', quarter), printed, quarter, all).map(
      ({ place }) => place,
    );
    const prize = { contest: 'demo_completion', ...common };
    const flag = { ...prize, place: order[0] ?? '', award: 'banner', printed: `${word}流动红旗` };
    const climbs = order.map((place, i) => ({ place, by: before.indexOf(place) - i }));
    const [climber] = climbs.sort((a, b) => b.by - a.by);
    const progress =
      climber && climber.by > 0
        ? [{ ...prize, place: climber.place, award: 'progress', printed: `${word}进位奖` }]
        : [];
    before = order;
    return [...fields, flag, ...progress];
  });
}
