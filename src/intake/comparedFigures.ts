import { type CodeColumn, decimalAt } from '../figures/columns.ts';
import { QUALIFIERS } from '../figures/figure.ts';
import type { FigureColumns } from '../figures/figureTable.ts';
import { valueInterval } from '../figures/implied.ts';
import type { Interval } from '../figures/interval.ts';
import { kindMeaning } from '../figures/kindMeaning.ts';
import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { findUnit, sameQuantity, toCanonical, type Unit } from '../figures/unit.ts';
import { problem } from '../tables/report.ts';
import { FigureIndex, type KeyCodes } from './figureIndex.ts';
import { valueText } from './figureRowChecks.ts';

const POWERS = Float64Array.from({ length: 23 }, (_, n) => 10 ** n);

/** figures.csv as the checks across rows need it: values in canonical units, rows by key. */
export class ComparedFigures {
  readonly index: FigureIndex;
  readonly problems: Problem[] = [];
  readonly #indicators: readonly (Indicator | undefined)[];
  readonly #units: readonly (Unit | undefined)[];
  readonly #factors: Float64Array;
  readonly #ancestors: readonly (readonly number[])[];
  readonly #hasNegative: Uint8Array;

  constructor(
    readonly columns: FigureColumns,
    indicators: ReadonlyMap<string, Indicator>,
    readonly places: ReadonlyMap<string, Place>,
  ) {
    this.index = new FigureIndex(columns);
    this.#indicators = columns.indicator.names.map((name) => indicators.get(name));
    this.#units = columns.unit.names.map((name) => findUnit(name));
    this.#factors = Float64Array.from(this.#units, (unit) =>
      unit ? toCanonical({ mantissa: 1, scale: 0 }, unit) : Number.NaN,
    );
    this.#ancestors = ancestorCodes(columns.place, places);
    this.#hasNegative = negativeIndicators(columns);
  }

  /** The code of a measure; -1 if no row has it. */
  measure(name: string): number {
    return this.columns.measure.names.indexOf(name);
  }

  indicator(key: KeyCodes): Indicator | undefined {
    return this.#indicators[key.indicator];
  }

  /** The ancestors of a key's place, nearest first. */
  ancestors({ place }: KeyCodes): readonly number[] {
    return this.#ancestors[place] ?? [];
  }

  /**
   * Says if an indicator's cumulative values can only grow: flows and counts, except those with a
   * negative value in some row, such as profits.
   */
  onlyGrows(key: KeyCodes): boolean {
    const { accumulates } = kindMeaning(this.indicator(key));
    return accumulates && this.#hasNegative[key.indicator] === 0;
  }

  /** The value in its canonical unit, as the nearest double; NaN if the row has none. */
  central(row: number): number {
    const { value, unit } = this.columns;
    const scale = value.scales[row] ?? -1;
    if (scale < 0) return Number.NaN;
    const factor = this.#factors[unit.codes[row] ?? -1] ?? Number.NaN;
    return ((value.mantissas[row] ?? 0) / (POWERS[scale] ?? 1)) * factor;
  }

  /**
   * The possible range of a row's value in its canonical unit, given its rounding and qualifier.
   */
  range(row: number): Interval | undefined {
    const { value, qualifier, unit } = this.columns;
    const decimal = decimalAt(value, row);
    const factor = this.#factors[unit.codes[row] ?? -1];
    if (!decimal || factor === undefined || Number.isNaN(factor)) return undefined;
    const name = qualifier.names[qualifier.codes[row] ?? 0];
    const known = QUALIFIERS.find((one) => one === name) ?? '=';
    const { low, high } = valueInterval(decimal, known);
    return { low: low * factor, high: high * factor };
  }

  /** The unit of a row's value; undefined if the registry does not have it. */
  unit(row: number): Unit | undefined {
    return this.#units[this.columns.unit.codes[row] ?? -1];
  }

  /** Says if the values of two rows have units of the same quantity. */
  comparable(a: number, b: number): boolean {
    const [one, other] = [this.unit(a), this.unit(b)];
    return one !== undefined && other !== undefined && sameQuantity(one, other);
  }

  /** Says if a value has no qualifier such as > or ~. */
  isPlain(row: number): boolean {
    const { names, codes } = this.columns.qualifier;
    const name = names[codes[row] ?? 0];
    return name === '' || name === '=';
  }

  report(
    severity: Problem['severity'],
    code: string,
    row: number,
    expected: Bilingual,
    mend: Bilingual,
  ): void {
    const line = this.columns.lines[row];
    const spot = {
      file: 'figures.csv',
      line,
      column: 'value',
      value: valueText(this.columns, row),
    };
    this.problems.push(problem(severity, code, spot, expected, mend));
  }
}

function ancestorCodes(place: CodeColumn, places: ReadonlyMap<string, Place>): number[][] {
  const codes = new Map(place.names.map((name, code) => [name, code]));
  return place.names.map((name) => {
    const above: number[] = [];
    const seen = new Set([name]);
    let at: string | undefined = places.get(name)?.parent;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const code = codes.get(at);
      if (code !== undefined) above.push(code);
      at = places.get(at)?.parent;
    }
    return above;
  });
}

function negativeIndicators({ indicator, value, measure }: FigureColumns): Uint8Array {
  const negative = new Uint8Array(indicator.names.length);
  const level = measure.names.indexOf('level');
  for (let row = 0; row < value.mantissas.length; row++) {
    if ((value.mantissas[row] ?? 0) < 0 && measure.codes[row] === level) {
      negative[indicator.codes[row] ?? 0] = 1;
    }
  }
  return negative;
}
