import {
  type CodeColumn,
  type FigureColumns,
  FigureTable,
  type TextColumn,
} from './figureTable.ts';

/** A table of some rows of another, in the order given; the rows get new numbers. */
export function pickRows({ columns }: FigureTable, rows: Uint32Array): FigureTable {
  const codes = ({ codes: all, names }: CodeColumn): CodeColumn => ({
    names,
    codes: Int32Array.from(rows, (row) => all[row] ?? -1),
  });
  const picked: FigureColumns = {
    length: rows.length,
    lines: rows.map((row) => columns.lines[row] ?? 0),
    place: codes(columns.place),
    indicator: codes(columns.indicator),
    measure: codes(columns.measure),
    of: codes(columns.of),
    period: codes(columns.period),
    span: codes(columns.span),
    value: {
      mantissas: Float64Array.from(rows, (row) => columns.value.mantissas[row] ?? 0),
      scales: Int8Array.from(rows, (row) => columns.value.scales[row] ?? -1),
    },
    unit: codes(columns.unit),
    qualifier: codes(columns.qualifier),
    status: codes(columns.status),
    scope: codes(columns.scope),
    printed: pickText(columns.printed, rows),
    source: codes(columns.source),
    locator: pickText(columns.locator, rows),
    released: codes(columns.released),
    access: codes(columns.access),
    note: pickText(columns.note, rows),
  };
  return new FigureTable(picked);
}

function pickText({ units, ends }: TextColumn, rows: Uint32Array): TextColumn {
  const startOf = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  const newEnds = new Uint32Array(rows.length);
  let used = 0;
  rows.forEach((row, i) => {
    used += (ends[row] ?? 0) - startOf(row);
    newEnds[i] = used;
  });
  const newUnits = new Uint16Array(used);
  rows.forEach((row, i) => {
    newUnits.set(units.subarray(startOf(row), ends[row]), i === 0 ? 0 : (newEnds[i - 1] ?? 0));
  });
  return { units: newUnits, ends: newEnds };
}
