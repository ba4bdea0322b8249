import type { Figure } from '../../figures/figure.ts';
import type {
  CodeColumn,
  DecimalColumn,
  FigureColumns,
  TextColumn,
} from '../../figures/figureTable.ts';
import { periodCode } from '../../figures/period.ts';

/** A figure that is put behind others, and the line that it comes from. */
export interface AppendedRow extends Omit<Figure, 'row'> {
  readonly line: number;
}

/** The columns with rows behind; the columns given stay as they are. */
export function appendColumns(columns: FigureColumns, rows: readonly AppendedRow[]): FigureColumns {
  const codes = (column: CodeColumn, of: (row: AppendedRow) => string) =>
    appendCodes(column, rows.map(of));
  const texts = (column: TextColumn, of: (row: AppendedRow) => string) =>
    appendTexts(column, rows.map(of));
  const lines = new Uint32Array(columns.length + rows.length);
  lines.set(columns.lines);
  rows.forEach(({ line }, i) => {
    lines[columns.length + i] = line;
  });
  return {
    length: columns.length + rows.length,
    lines,
    place: codes(columns.place, ({ place }) => place),
    indicator: codes(columns.indicator, ({ indicator }) => indicator),
    measure: codes(columns.measure, ({ measure }) => measure),
    of: codes(columns.of, ({ of }) => of ?? ''),
    period: codes(columns.period, ({ period }) => periodCode(period)),
    span: codes(columns.span, ({ span }) => span),
    value: appendDecimals(columns.value, rows),
    unit: codes(columns.unit, ({ unit }) => unit),
    qualifier: codes(columns.qualifier, ({ qualifier }) => qualifier),
    status: codes(columns.status, ({ status }) => status),
    scope: codes(columns.scope, ({ scope }) => scope),
    printed: texts(columns.printed, ({ printed }) => printed),
    source: codes(columns.source, ({ source }) => source),
    locator: texts(columns.locator, ({ locator }) => locator),
    released: codes(columns.released, ({ released }) => released),
    access: codes(columns.access, ({ access }) => access),
    note: texts(columns.note, ({ note }) => note),
  };
}

function appendCodes(column: CodeColumn, texts: readonly string[]): CodeColumn {
  const names = [...column.names];
  const known = new Map(names.map((name, code) => [name, code]));
  const codes = new Int32Array(column.codes.length + texts.length);
  codes.set(column.codes);
  texts.forEach((text, i) => {
    const code = known.get(text) ?? names.push(text) - 1;
    known.set(text, code);
    codes[column.codes.length + i] = code;
  });
  return { codes, names };
}

function appendDecimals(column: DecimalColumn, rows: readonly AppendedRow[]): DecimalColumn {
  const before = column.scales.length;
  const mantissas = new Float64Array(before + rows.length);
  const scales = new Int8Array(before + rows.length);
  mantissas.set(column.mantissas);
  scales.set(column.scales);
  rows.forEach(({ value }, i) => {
    mantissas[before + i] = value?.mantissa ?? 0;
    scales[before + i] = value?.scale ?? -1;
  });
  return { mantissas, scales };
}

function appendTexts(column: TextColumn, texts: readonly string[]): TextColumn {
  const added = texts.reduce((length, text) => length + text.length, 0);
  const units = new Uint16Array(column.units.length + added);
  const ends = new Uint32Array(column.ends.length + texts.length);
  units.set(column.units);
  ends.set(column.ends);
  let used = column.units.length;
  texts.forEach((text, i) => {
    for (let at = 0; at < text.length; at++) units[used++] = text.charCodeAt(at);
    ends[column.ends.length + i] = used;
  });
  return { units, ends };
}
