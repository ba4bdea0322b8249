import type { Problem } from '../figures/problem.ts';
import { findUnit } from '../figures/unit.ts';
import { type KnownIds, unknownId } from './figureCellChecks.ts';
import { problem, say } from './report.ts';
import type { Row } from './smallTable.ts';
import { TABLES, type TableName } from './tableSchema.ts';

/** Checks ids across the small tables, the units they name, web addresses, and parents in a circle. */
export function tableProblems(
  tables: Readonly<Partial<Record<TableName, readonly Row[]>>>,
  known: KnownIds,
): Problem[] {
  const problems: Problem[] = [];
  for (const schema of Object.values(TABLES)) {
    const file = `${schema.name}.csv`;
    for (const { line, cells } of tables[schema.name] ?? []) {
      for (const { name, refersTo } of schema.columns) {
        const value = cells[name] ?? '';
        const ids = refersTo && known[refersTo];
        if (ids && value !== '' && !ids.has(value)) {
          const { code, expected, mend } = unknownId(value, refersTo, ids);
          problems.push(
            problem('error', code, { file, line, column: name, value }, expected, mend),
          );
        }
        if (name === 'unit' && value !== '' && !findUnit(value)) {
          problems.push(
            problem(
              'error',
              'unknown-unit',
              { file, line, column: name, value },
              say('登记过的单位，如 亿元', 'a unit of the registry, such as 亿元'),
              say('改正单位名称', 'mend the unit'),
            ),
          );
        }
        if (name === 'url' && value !== '' && !/^https?:\/\/[^\s]+$/.test(value)) {
          problems.push(
            problem(
              'error',
              'bad-address',
              { file, line, column: name, value },
              say(
                'http:// 或 https:// 开头的网址',
                'an address that begins with http:// or https://',
              ),
              say('改正网址，没有就留空', 'mend the address, or leave it empty'),
            ),
          );
        }
      }
    }
  }
  return [...problems, ...circles(tables.places ?? [])];
}

function circles(places: readonly Row[]): Problem[] {
  const parents = new Map(places.map(({ cells }) => [cells.place ?? '', cells.parent ?? '']));
  return places.flatMap(({ line, cells }) => {
    const place = cells.place ?? '';
    const seen = new Set<string>();
    let at = parents.get(place) ?? '';
    while (at !== '' && at !== place && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at) ?? '';
    }
    if (at !== place || place === '') return [];
    return [
      problem(
        'error',
        'parent-circle',
        { file: 'places.csv', line, column: 'parent', value: cells.parent },
        say('上级单位，最后到没有上级的一个', 'a parent; the chain ends at a place without one'),
        say('上级绕成了圈，改正其中一个', 'the parents form a circle; mend one of them'),
      ),
    ];
  });
}
