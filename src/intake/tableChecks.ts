import type { Problem } from '../figures/problem.ts';
import type { Indicator } from '../figures/tables.ts';
import type { CellFault } from '../tables/cellChecks.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import { fixed, problem } from '../tables/report.ts';
import type { ColumnSchema, TableSchema } from '../tables/schema.ts';
import type { KnownIds } from './knownIds.ts';
import type { Row } from './smallTable.ts';
import { unitFault, unknownUnit } from './unitChecks.ts';

/** The rows of the readable tables. */
export type TableRows = Readonly<Record<string, readonly Row[] | undefined>>;

/** Checks the small tables against each other: ids, units, web addresses, circular parents. */
export function tableProblems(
  tables: TableRows,
  known: KnownIds,
  indicators: ReadonlyMap<string, Indicator>,
  schemas: readonly TableSchema[],
): Problem[] {
  const problems: Problem[] = [];
  for (const schema of schemas) {
    const file = `${schema.name}.csv`;
    for (const row of tables[schema.name] ?? []) {
      for (const column of schema.columns) {
        const fault = linkFault(column, row, known, indicators);
        if (!fault) continue;
        const spot = { file, line: row.line, column: column.name, value: row.cells[column.name] };
        problems.push(problem('error', fault.code, spot, fault.expected, fault.mend));
      }
    }
  }
  return [
    ...problems,
    ...circles(tables.places, 'places', 'parent'),
    ...circles(tables.indicators, 'indicators', 'part_of'),
    ...circles(tables.indicators, 'indicators', 'follows'),
  ];
}

function linkFault(
  { name, refersTo }: ColumnSchema,
  { cells }: Row,
  known: KnownIds,
  indicators: ReadonlyMap<string, Indicator>,
): CellFault | undefined {
  const value = cells[name] ?? '';
  if (value === '') return undefined;
  if (refersTo) return known[refersTo]?.fault(value);
  switch (name) {
    case 'unit': {
      // A row of indicators.csv defines the unit; a row of targets.csv must match its indicator.
      const isOwn = cells.name_zh !== undefined;
      return isOwn
        ? unknownUnit(value)
        : unitFault(indicators.get(cells.indicator ?? ''), value, 'level');
    }
    case 'url':
      return /^https?:\/\/\S+$/.test(value) ? undefined : badAddress();
    default:
      return undefined;
  }
}

const badAddress = (): CellFault => ({
  code: 'bad-address',
  expected: fixed(
    'http:// 或 https:// 开头的网址',
    'an address that begins with http:// or https://',
  ),
  mend: fixed('改正网址，没有就留空', 'correct the address, or leave it empty'),
});

/** Circular chains of parents; each is reported once. */
function circles(
  rows: readonly Row[] = [],
  table: 'places' | 'indicators',
  column: 'parent' | 'part_of' | 'follows',
): Problem[] {
  const [id] = CORE_TABLES[table].key ?? [];
  if (id === undefined) return [];
  const above = new Map(rows.map(({ cells }) => [cells[id] ?? '', cells[column] ?? '']));
  const told = new Set<string>();
  return rows.flatMap(({ line, cells }) => {
    const own = cells[id] ?? '';
    const seen = new Set<string>();
    let at = above.get(own) ?? '';
    while (at !== '' && at !== own && !seen.has(at)) {
      seen.add(at);
      at = above.get(at) ?? '';
    }
    if (at !== own || own === '' || told.has(own)) return [];
    for (const one of seen) told.add(one);
    return [
      problem(
        'error',
        'circle',
        { file: `${table}.csv`, line, column, value: cells[column] },
        fixed(
          '一级一级向上，最后到没有上级的一行',
          'a chain that ends at a row without one above it',
        ),
        fixed('上下级绕成了圈，改正其中一个', 'the chain is circular; correct one of its rows'),
      ),
    ];
  });
}
