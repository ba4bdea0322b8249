import { intervalKey } from './days.ts';
import type { Decimal } from './decimal.ts';
import type {
  Access,
  Figure,
  FigureKey,
  IndicatorId,
  Measure,
  PlaceId,
  Qualifier,
  Scope,
  SourceId,
  Status,
} from './figure.ts';
import { IntervalCodes } from './intervalCodes.ts';
import { type Period, parsePeriod, type Span } from './period.ts';

/** A column of few distinct texts: one number a row into `names`. */
export interface CodeColumn {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** A column of free text as UTF-16 units; row `i` is `units[ends[i - 1] .. ends[i]]`. */
export interface TextColumn {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
}

/** Decimals; a scale of -1 marks an empty cell. */
export interface DecimalColumn {
  readonly mantissas: Float64Array;
  readonly scales: Int8Array;
}

/** figures.csv by columns, so that a million rows cross from a worker without being copied. */
export interface FigureColumns {
  readonly length: number;
  /** The physical line of the file on which the row starts. */
  readonly lines: Uint32Array;
  readonly place: CodeColumn;
  readonly indicator: CodeColumn;
  readonly measure: CodeColumn;
  readonly of: CodeColumn;
  readonly period: CodeColumn;
  readonly span: CodeColumn;
  readonly value: DecimalColumn;
  readonly unit: CodeColumn;
  readonly qualifier: CodeColumn;
  readonly status: CodeColumn;
  readonly scope: CodeColumn;
  readonly printed: TextColumn;
  readonly source: CodeColumn;
  readonly locator: TextColumn;
  readonly released: CodeColumn;
  readonly access: CodeColumn;
  readonly note: TextColumn;
}

function textAt({ units, ends }: TextColumn, row: number): string {
  return String.fromCharCode(...units.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
}

/** The text in a row, or '' where there is no such row. */
export function nameAt({ codes, names }: CodeColumn, row: number): string {
  return names[codes[row] ?? -1] ?? '';
}

/** The decimal in a row, or undefined where the cell is empty. */
export function decimalAt({ mantissas, scales }: DecimalColumn, row: number): Decimal | undefined {
  const scale = scales[row] ?? -1;
  return scale < 0 ? undefined : { mantissa: mantissas[row] ?? 0, scale };
}

/** What two figures share that are revisions of each other; a period counts by its days, whatever its name. */
export function keyText({
  place,
  indicator,
  measure,
  of = '',
  period,
  span,
  scope,
}: Omit<FigureKey, 'of'> & { readonly of?: string | undefined }): string {
  return [place, indicator, measure, of, intervalKey(period, span), scope].join('|');
}

/** The figures of a dataset. Rows are decoded when asked for. */
export class FigureTable {
  #periods = new Map<string, Period>();
  #byKey: Map<string, number[]> | undefined;
  #intervals: IntervalCodes | undefined;

  constructor(readonly columns: FigureColumns) {}

  get length(): number {
    return this.columns.length;
  }

  /** The intervals of the rows, by number. */
  get intervals(): IntervalCodes {
    this.#intervals ??= new IntervalCodes(this.columns);
    return this.#intervals;
  }

  /** The figure in a row, from 0. */
  at(row: number): Figure {
    const { printed, locator, note } = this.columns;
    return {
      ...this.statementAt(row),
      printed: textAt(printed, row),
      locator: textAt(locator, row),
      note: textAt(note, row),
    };
  }

  /** The figure in a row without its free text, which takes longest. Columns have been checked by intake, so the casts hold. */
  statementAt(row: number): Omit<Figure, 'printed' | 'locator' | 'note'> {
    const c = this.columns;
    const code = nameAt(c.period, row);
    let period = this.#periods.get(code);
    if (!period) {
      period = parsePeriod(code);
      if (!period) throw new Error(`row ${row}: period ${code} got past intake`);
      this.#periods.set(code, period);
    }
    return {
      row,
      place: nameAt(c.place, row) as PlaceId,
      indicator: nameAt(c.indicator, row) as IndicatorId,
      measure: nameAt(c.measure, row) as Measure,
      of: (nameAt(c.of, row) || undefined) as PlaceId | undefined,
      period,
      span: nameAt(c.span, row) as Span,
      value: decimalAt(c.value, row),
      unit: nameAt(c.unit, row),
      qualifier: (nameAt(c.qualifier, row) || '=') as Qualifier,
      status: nameAt(c.status, row) as Status,
      scope: (nameAt(c.scope, row) || 'unknown') as Scope,
      source: nameAt(c.source, row) as SourceId,
      released: nameAt(c.released, row),
      access: (nameAt(c.access, row) || 'public') as Access,
    };
  }

  /** Every figure, in file order. */
  *all(): Generator<Figure> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** The figures of one key, under any name of its period, oldest release first; the last one shows. */
  history(key: FigureKey): Figure[] {
    this.#byKey ??= this.#rowsByKey();
    return (this.#byKey.get(keyText(key)) ?? [])
      .map((row) => this.at(row))
      .sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : a.row - b.row));
  }

  /** The figure of one key known on a day (ISO), or the latest. */
  find(key: FigureKey, asOf?: string): Figure | undefined {
    return this.history(key)
      .filter((figure) => asOf === undefined || figure.released <= asOf)
      .at(-1);
  }

  #rowsByKey(): Map<string, number[]> {
    const c = this.columns;
    const byKey = new Map<string, number[]>();
    for (let row = 0; row < this.length; row++) {
      const text = [
        ...[nameAt(c.place, row), nameAt(c.indicator, row), nameAt(c.measure, row)],
        ...[nameAt(c.of, row), this.intervals.keys[this.intervals.at(row)] ?? row],
        nameAt(c.scope, row) || 'unknown',
      ].join('|');
      const rows = byKey.get(text);
      if (rows) rows.push(row);
      else byKey.set(text, [row]);
    }
    return byKey;
  }
}
