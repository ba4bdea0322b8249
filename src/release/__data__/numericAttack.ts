import type { Dataset } from '../../figures/dataset.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { monthsOf } from '../term.ts';
import { cellName } from './generated.ts';

/**
 * The name of a figure's cell: its place, indicator, year and months; for a point in time, its last
 * month.
 */
export function cellOf({ place, indicator, period, span }: Figure): string {
  const months = monthsOf(period, span);
  const end =
    period.kind === 'year' ? 12 : period.kind === 'quarter' ? period.quarter * 3 : period.month;
  return cellName(place, indicator, period.year, months?.from ?? end, months?.to ?? end);
}

/**
 * The values that a patient reader can derive by plain arithmetic from the public figures and
 * targets: totals minus parts, running totals minus earlier ones, shares and completion rates of
 * levels, repeatedly. It does not know how an edition is protected.
 *
 * @param stated the cells that exist; any other cell counts as zero
 */
export function workedOut(
  { places, indicators, targets }: Pick<Dataset, 'places' | 'indicators' | 'targets'>,
  figures: readonly Figure[],
  stated: ReadonlySet<string>,
): Map<string, number> {
  const known = new Map<string, number>();
  const shares: { part: string; whole: string; share: number }[] = [];
  const rates: { level: string; target: string; rate: number }[] = [];
  for (const { value, ...figure } of figures) {
    if (!value) continue;
    const cell = cellOf({ ...figure, value });
    const number = toNumber(value);
    if (figure.measure === 'level') known.set(cell, number);
    if (figure.measure === 'share' && figure.of) {
      const whole = cellOf({ ...figure, value, place: figure.of });
      shares.push({ part: cell, whole, share: number / 100 });
    }
    if (figure.measure === 'completion') {
      rates.push({
        level: cell,
        target: `${figure.place} target ${figure.period.year}`,
        rate: number / 100,
      });
    }
  }
  for (const { place, year, value } of targets)
    known.set(`${place} target ${year}`, toNumber(value));
  const sums = [...sumsOf({ places, indicators }, stated)];
  const learn = (cell: string, value: number) => {
    if (known.has(cell) || !Number.isFinite(value)) return false;
    known.set(cell, value);
    return true;
  };
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [whole, ...parts] of sums) {
      const members = [whole ?? '', ...parts];
      const unknown = members.filter((cell) => !known.has(cell));
      const [cell] = unknown;
      if (unknown.length !== 1 || cell === undefined) continue;
      const sum = parts.reduce((all, part) => all + (known.get(part) ?? 0), 0);
      isNew = learn(cell, cell === whole ? sum : (known.get(whole ?? '') ?? 0) - sum) || isNew;
    }
    for (const { part, whole, share } of shares) {
      isNew = learn(part, (known.get(whole) ?? Number.NaN) * share) || isNew;
      isNew = learn(whole, (known.get(part) ?? Number.NaN) / share) || isNew;
    }
    for (const { level, target, rate } of rates) {
      isNew = learn(level, (known.get(target) ?? Number.NaN) * rate) || isNew;
      isNew = learn(target, (known.get(level) ?? Number.NaN) / rate) || isNew;
    }
  }
  return known;
}

/** A total followed by its parts, of the stated cells. */
function* sumsOf(
  { places, indicators }: Pick<Dataset, 'places' | 'indicators'>,
  stated: ReadonlySet<string>,
): Generator<string[]> {
  for (const cell of stated) {
    const [place = '', indicator = '', year = '', from = '', to = ''] = cell.split(' ');
    const rest = `${year} ${from} ${to}`;
    const under = [...places.values()].filter((one) => one.parent === place);
    const parts = under.map(({ id }) => `${id} ${indicator} ${rest}`);
    yield [cell, ...parts.filter((one) => stated.has(one))];
    const of = [...indicators.values()].filter(({ partOf }) => partOf === indicator);
    const kinds = of.map(({ id }) => `${place} ${id} ${rest}`);
    yield [cell, ...kinds.filter((one) => stated.has(one))];
    if (Number(from) > 1 && from !== to) {
      const total = (month: number) => `${place} ${indicator} ${year} 1 ${month}`;
      yield [total(Number(to)), total(Number(from) - 1), cell];
    }
  }
}
