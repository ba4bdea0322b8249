import type { CodeColumn, FigureColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import { badNumber, cellFault } from './cellChecks.ts';
import type { FigureRows } from './figureRows.ts';
import { nearestName } from './nearest.ts';
import { problem, say } from './report.ts';
import { TABLES, type TableName } from './tableSchema.ts';

/** The ids that other tables define. */
export type KnownIds = Readonly<Partial<Record<TableName, ReadonlySet<string> | undefined>>>;

const FILE = 'figures.csv';

/**
 * Checks the cells of figures.csv. A column of codes is checked name by name, so a million rows
 * cost no more than their distinct cells; only a bad name is then looked for in the rows.
 */
export function figureCellProblems({ columns, badValues }: FigureRows, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const codes = codeColumns(columns);
  for (const schema of TABLES.figures.columns) {
    const column = codes.get(schema.name);
    if (!column) continue;
    const ids = schema.refersTo && known[schema.refersTo];
    column.names.forEach((name, code) => {
      const fault =
        cellFault(schema, name) ??
        (ids && name !== '' && !ids.has(name) ? unknownId(name, schema.refersTo, ids) : undefined);
      if (!fault) return;
      for (const line of linesOf(columns, column, code)) {
        const spot = { file: FILE, line, column: schema.name, value: name };
        problems.push(problem('error', fault.code, spot, fault.expected, fault.mend));
      }
    });
  }
  for (const { row, text } of badValues) {
    const { code, expected, mend } = badNumber(text);
    const spot = { file: FILE, line: columns.lines[row], column: 'value', value: text };
    problems.push(problem('error', code, spot, expected, mend));
  }
  return problems;
}

/** What to say of an id that no table defines. */
export function unknownId(id: string, table: TableName | undefined, ids: Iterable<string>) {
  const near = nearestName(id, ids);
  return {
    code: `unknown-${(table ?? 'id').replace(/s$/, '').replace('_', '-')}`,
    expected: say(`${table}.csv 里有的代码`, `an id that ${table}.csv defines`),
    mend: near
      ? say(`是不是 ${near}？`, `did you mean ${near}?`)
      : say(`改正代码，或先在 ${table}.csv 添加一行`, `mend the id, or add a row to ${table}.csv`),
  };
}

function codeColumns(columns: FigureColumns): Map<string, CodeColumn> {
  const { place, indicator, measure, of, period, span, unit } = columns;
  const { qualifier, status, scope, source, released, access } = columns;
  return new Map(
    Object.entries({
      place,
      indicator,
      measure,
      of,
      period,
      span,
      unit,
      qualifier,
      status,
      scope,
      source,
      released,
      access,
    }),
  );
}

function* linesOf({ lines, length }: FigureColumns, { codes }: CodeColumn, code: number) {
  for (let row = 0; row < length; row++) if (codes[row] === code) yield lines[row];
}
