import type { CodeColumn } from '../../figures/columns.ts';
import {
  type IndicatorId,
  MEASURES,
  type Measure,
  SCOPES,
  type Scope,
} from '../../figures/figure.ts';
import type { FigureTable } from '../../figures/figureTable.ts';
import { type Period, parsePeriod, SPANS, type Span } from '../../figures/period.ts';

const KINDS: readonly Period['kind'][] = ['year', 'quarter', 'month', 'day'];
const ALONE: Readonly<Record<Period['kind'], Span>> = {
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  day: 'point',
};

/** Counts how often each name of one column occurs with each group of rows. */
class Tally {
  readonly #counts: Int32Array;
  readonly #names: readonly string[];

  constructor(groups: number, { codes, names }: CodeColumn, groupOf: (row: number) => number) {
    this.#names = names;
    this.#counts = new Int32Array(groups * names.length);
    for (let row = 0; row < codes.length; row++) {
      const group = groupOf(row);
      if (group < 0) continue;
      const at = group * names.length + (codes[row] ?? 0);
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
  }

  /** The names that occur in a group, most common first. */
  of(group: number): string[] {
    const width = this.#names.length;
    const count = (code: number) => this.#counts[group * width + code] ?? 0;
    return this.#names
      .map((name, code) => ({ name, times: count(code) }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times)
      .map(({ name }) => name);
  }
}

/**
 * The usual span, scope and measure of each indicator in a dataset, so that a reader's figures can
 * share a line with them.
 */
export class Habits {
  readonly #indicators: ReadonlyMap<string, number>;
  readonly #spans: Tally;
  readonly #scopes: Tally;
  readonly #measures: Tally;

  constructor({ columns }: FigureTable) {
    const { indicator, period, span, scope, measure } = columns;
    this.#indicators = new Map(indicator.names.map((name, code) => [name, code]));
    const kinds = period.names.map((name) => KINDS.indexOf(parsePeriod(name)?.kind ?? 'day'));
    const all = indicator.names.length;
    const of = (row: number) => indicator.codes[row] ?? -1;
    const kindOf = (row: number) => kinds[period.codes[row] ?? -1] ?? 0;
    this.#spans = new Tally(
      all * KINDS.length,
      span,
      (row) => of(row) * KINDS.length + kindOf(row),
    );
    this.#scopes = new Tally(all, scope, of);
    this.#measures = new Tally(all, measure, of);
    const whole = new Tally(KINDS.length, span, kindOf);
    this.#anySpan = KINDS.map((_, kind) => whole.of(kind)[0]);
    this.#anyScope = new Tally(1, scope, () => 0).of(0)[0];
  }

  readonly #anySpan: readonly (string | undefined)[];
  readonly #anyScope: string | undefined;

  /**
   * The usual span of a period of this kind: for the indicator, else for all, else by the period
   * alone.
   */
  span(indicator: IndicatorId, { kind }: Period): Span {
    const code = this.#indicators.get(indicator);
    const at = KINDS.indexOf(kind);
    const own = code === undefined ? undefined : this.#spans.of(code * KINDS.length + at)[0];
    const name = own ?? this.#anySpan[at];
    return SPANS.find((span) => span === name) ?? ALONE[kind];
  }

  /** The most common scope of an indicator, else of the whole dataset. */
  scope(indicator: IndicatorId): Scope {
    const code = this.#indicators.get(indicator);
    const name = (code === undefined ? undefined : this.#scopes.of(code)[0]) ?? this.#anyScope;
    return SCOPES.find((scope) => scope === name) ?? 'unknown';
  }

  /** The measure of a bare indicator name: the level, unless the dataset states only others. */
  measure(indicator: IndicatorId): Measure {
    const code = this.#indicators.get(indicator);
    const stated = code === undefined ? [] : this.#measures.of(code);
    if (stated.length === 0 || stated.includes('level')) return 'level';
    return MEASURES.find((measure) => measure === stated[0]) ?? 'level';
  }
}
