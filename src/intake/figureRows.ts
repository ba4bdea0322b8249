import type { FigureColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import {
  type BadDecimal,
  CodeBuilder,
  type ColumnBuilder,
  DecimalBuilder,
  NumberBuilder,
  type Rows,
  TextBuilder,
} from './columns.ts';
import type { ByteWatch } from './decode.ts';
import { readTable } from './readTable.ts';
import { CORE_TABLES } from './tableSchema.ts';

/** figures.csv as columns, with the cells of `value` that are no decimals. */
export interface FigureRows {
  readonly columns: FigureColumns;
  readonly badValues: readonly BadDecimal[];
  readonly problems: readonly Problem[];
}

const SCHEMA = CORE_TABLES.figures;

/** Reads figures.csv of any size; one builder a column, in the order of the schema. */
export async function readFigureRows(blob: Blob, watch: ByteWatch): Promise<FigureRows> {
  let builders = newBuilders();
  const { problems } = await readTable(
    'figures.csv',
    blob,
    SCHEMA,
    {
      start: () => {
        builders = newBuilders();
      },
      rows: (rows, lines, positions) => {
        builders.lines.push(lines);
        builders.inOrder.forEach((builder, i) => {
          builder?.push(rows, positions[i]);
        });
      },
    },
    watch,
  );
  return { columns: finish(builders), badValues: builders.value.bad, problems };
}

/** The same of rows that are already cells, all of the schema's columns in its order. */
export function figureRowsOf(rows: Rows, lines: readonly number[]): FigureRows {
  const builders = newBuilders();
  builders.lines.push(lines);
  builders.inOrder.forEach((builder, i) => {
    builder?.push(rows, i);
  });
  return { columns: finish(builders), badValues: builders.value.bad, problems: [] };
}

function newBuilders() {
  const named = {
    place: new CodeBuilder(),
    indicator: new CodeBuilder(),
    measure: new CodeBuilder(),
    of: new CodeBuilder(),
    period: new CodeBuilder(),
    span: new CodeBuilder(),
    value: new DecimalBuilder(),
    unit: new CodeBuilder(),
    qualifier: new CodeBuilder(),
    status: new CodeBuilder(),
    scope: new CodeBuilder(),
    printed: new TextBuilder(),
    source: new CodeBuilder(),
    locator: new TextBuilder(),
    released: new CodeBuilder(),
    access: new CodeBuilder(),
    note: new TextBuilder(),
  };
  const byName = new Map<string, ColumnBuilder>(Object.entries(named));
  const inOrder = SCHEMA.columns.map(({ name }) => byName.get(name));
  return { ...named, lines: new NumberBuilder(), inOrder };
}

function finish(builders: ReturnType<typeof newBuilders>): FigureColumns {
  const lines = builders.lines.finish();
  return {
    length: lines.length,
    lines,
    place: builders.place.finish(),
    indicator: builders.indicator.finish(),
    measure: builders.measure.finish(),
    of: builders.of.finish(),
    period: builders.period.finish(),
    span: builders.span.finish(),
    value: builders.value.finish(),
    unit: builders.unit.finish(),
    qualifier: builders.qualifier.finish(),
    status: builders.status.finish(),
    scope: builders.scope.finish(),
    printed: builders.printed.finish(),
    source: builders.source.finish(),
    locator: builders.locator.finish(),
    released: builders.released.finish(),
    access: builders.access.finish(),
    note: builders.note.finish(),
  };
}
