import { type Coefficients, type Constraint, solve } from 'yalps';
import type { Dataset } from '../../figures/dataset.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { valueInterval } from '../../figures/implied.ts';
import type { Interval } from '../../figures/interval.ts';
import { cellName } from './generated.ts';
import { cellOf } from './numericAttack.ts';

type Tables = Pick<Dataset, 'places' | 'indicators' | 'targets'>;

/** The divisor of all cells, which gives the numbers of a program similar sizes. */
const SCALE = 1000;

/** A line of a program: cells with coefficients, and their sum. */
interface Line {
  readonly cells: readonly (readonly [string, number])[];
  readonly min?: number;
  readonly max?: number;
}

/**
 * Computes, by linear programming, the range in which a reader of a public edition can place each
 * cell of a generated dataset. The reader knows how such a dataset is made: which cells exist, that
 * no level is below zero, and whether the towns make up the city. The reader does not know how an
 * edition is protected. All these assumptions are true, so the range of a cell contains its value.
 */
export class RangeAttack {
  readonly #lines: Line[] = [];
  readonly #cells: ReadonlySet<string>;
  readonly #shown = new Map<string, Interval>();
  /**
   * Orders of the towns of a field that are consistent with the ranks, by the rest of their cell
   * names.
   */
  readonly #orders = new Map<string, string[][]>();

  constructor(
    { places, indicators, targets }: Tables,
    figures: readonly Figure[],
    levels: ReadonlyMap<string, number>,
  ) {
    this.#cells = new Set(levels.keys());
    for (const { place, year, value } of targets) {
      this.#shown.set(targetName(place, year), valueInterval(value));
    }
    for (const figure of figures) this.#readFigure(figure);
    for (const cell of this.#cells) this.#readSums(cell, { places, indicators }, levels);
    this.#readRanks(figures);
  }

  rangeOf(cell: string): Interval {
    const [, indicator = '', ...when] = cell.split(' ');
    const orders = this.#orders.get([indicator, ...when].join(' ')) ?? [[]];
    const ranges = orders.flatMap((order) => {
      const steps = order.slice(1).map((town, i) => orderLine(order[i] ?? '', town));
      return this.#rangeWith(steps, cell) ?? [];
    });
    return {
      low: Math.min(...ranges.map(({ low }) => low)),
      high: Math.max(...ranges.map(({ high }) => high)),
    };
  }

  #rangeWith(more: readonly Line[], cell: string): Interval | undefined {
    const constraints = new Map<string, Constraint>();
    const variables = new Map<string, [string, number][]>([[cell, []]]);
    const add = ({ cells, min, max }: Line) => {
      const name = `line ${constraints.size}`;
      constraints.set(name, {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      });
      for (const [one, coefficient] of cells) {
        variables.set(one, [...(variables.get(one) ?? []), [name, coefficient]]);
      }
    };
    const lines = this.#connected([...this.#lines, ...more], cell);
    for (const line of lines) add(line);
    for (const one of new Set([cell, ...lines.flatMap(({ cells }) => cells.map(([id]) => id))])) {
      const shown = this.#shown.get(one);
      if (!shown) continue;
      const high = Number.isFinite(shown.high) ? { max: shown.high / SCALE } : {};
      add({ cells: [[one, 1]], min: shown.low / SCALE, ...high });
    }
    const all = [...variables].map(([name, terms]): [string, Coefficients] => [
      name,
      name === cell ? [...terms, ['goal', 1]] : terms,
    ]);
    const bound = (direction: 'minimize' | 'maximize') =>
      solve({ direction, objective: 'goal', constraints, variables: all }, { precision: 1e-9 });
    const [low, high] = [bound('minimize'), bound('maximize')];
    if (low.status === 'infeasible') return undefined;
    if (low.status !== 'optimal') throw new Error(`no lower end: ${low.status}`);
    return {
      low: low.result * SCALE,
      high: high.status === 'optimal' ? high.result * SCALE : Infinity,
    };
  }

  /** The lines that contain a cell, or are connected to it through other cells. */
  #connected(lines: readonly Line[], cell: string): Line[] {
    const reached = new Set([cell]);
    const found = new Set<Line>();
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const line of lines) {
        if (!line.cells.some(([one]) => reached.has(one))) continue;
        found.add(line);
        for (const [one] of line.cells) reached.add(one);
      }
    }
    return [...found];
  }

  #readFigure(figure: Figure): void {
    const { value, measure, qualifier, of, place, period } = figure;
    if (!value) return;
    const cell = cellOf(figure);
    const range = valueInterval(value, qualifier);
    if (measure === 'level') this.#shown.set(cell, range);
    if (measure === 'share' && of) this.#ratio(cell, range, cellOf({ ...figure, place: of }));
    if (measure === 'completion') this.#ratio(cell, range, targetName(place, period.year));
  }

  #ratio(part: string, { low, high }: Interval, whole: string): void {
    this.#lines.push(
      {
        cells: [
          [part, 1],
          [whole, -low / 100],
        ],
        min: 0,
      },
      {
        cells: [
          [part, 1],
          [whole, -high / 100],
        ],
        max: 0,
      },
    );
  }

  #readSums(
    cell: string,
    { places, indicators }: Omit<Tables, 'targets'>,
    levels: ReadonlyMap<string, number>,
  ): void {
    const [place = '', indicator = '', year = '', from = '', to = ''] = cell.split(' ');
    const at = (id: string, of: string) => cellName(id, of, +year, +from, +to);
    const say = (parts: readonly string[], isExact: boolean) => {
      const known = parts.filter((part) => this.#cells.has(part));
      if (known.length === 0) return;
      const cells = [[cell, 1] as const, ...known.map((part) => [part, -1] as const)];
      this.#lines.push({ cells, min: 0, ...(isExact && { max: 0 }) });
    };
    const under = [...places.values()].filter((one) => one.parent === place);
    const parts = under.filter(({ kind }) => kind !== 'company').map(({ id }) => at(id, indicator));
    const sum = parts.reduce((all, part) => all + (levels.get(part) ?? 0), 0);
    if (indicator !== 'rate') say(parts, sum === levels.get(cell));
    const kinds = [...indicators.values()].filter(({ partOf }) => partOf === indicator);
    say(
      kinds.map(({ id }) => at(place, id)),
      true,
    );
    if (indicator === 'deposits' || indicator === 'rate') return;
    const months = (first: number, last: number) => cellName(place, indicator, +year, first, last);
    if (from === '1' && to === '6') say([months(1, 3), months(4, 6)], true);
    if (from === '1' && to === '12') say([months(1, 6)], false);
  }

  /** Reads the orders of the towns that are consistent with their public ranks. */
  #readRanks(figures: readonly Figure[]): void {
    const ranks = new Map<string, Map<string, number>>();
    for (const figure of figures) {
      if (figure.measure !== 'rank' || !figure.value) continue;
      const [, ...when] = cellOf(figure).split(' ');
      const field = ranks.get(when.join(' ')) ?? new Map<string, number>();
      ranks.set(when.join(' '), field.set(figure.place, toNumber(figure.value)));
    }
    for (const [when, field] of ranks) {
      const towns = ['east', 'west', 'north'];
      const orders = permutations(towns).filter((order) =>
        order.every((town, i) => [undefined, i + 1].includes(field.get(town))),
      );
      this.#orders.set(
        when,
        orders.map((order) => order.map((town) => `${town} ${when}`)),
      );
      const ranked = towns.filter((town) => field.has(town));
      ranked.sort((a, b) => (field.get(a) ?? 0) - (field.get(b) ?? 0));
      ranked.slice(1).forEach((town, i) => {
        this.#lines.push(orderLine(`${ranked[i]} ${when}`, `${town} ${when}`));
      });
    }
  }
}

const targetName = (place: string, year: number) => `${place} target ${year}`;

const orderLine = (higher: string, lower: string): Line => ({
  cells: [
    [higher, 1],
    [lower, -1],
  ],
  min: 0,
});

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, i) => permutations(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}
