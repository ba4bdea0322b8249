import type { Enterprise } from '../data/enterprise.ts';
import type { EnterpriseId } from '../data/ids.ts';
import type { RenewalTables } from '../data/renewalTables.ts';

const known = new WeakMap<RenewalTables, Map<number, ReadonlyMap<EnterpriseId, Enterprise>>>();

/**
 * The firms of a year by id, in file order. The result is cached because many parts of a page use
 * it.
 */
export function firmsOfYear(
  tables: RenewalTables,
  year: number,
): ReadonlyMap<EnterpriseId, Enterprise> {
  const byYear = known.get(tables) ?? new Map<number, ReadonlyMap<EnterpriseId, Enterprise>>();
  known.set(tables, byYear);
  const made = byYear.get(year);
  if (made) return made;
  const { enterprises } = tables;
  const { codes, names } = enterprises.columns.codes.year;
  const wanted = names.indexOf(String(year));
  const firms = new Map<EnterpriseId, Enterprise>();
  for (let row = 0; row < enterprises.length; row++) {
    if (codes[row] !== wanted) continue;
    const firm = enterprises.at(row);
    firms.set(firm.id, firm);
  }
  byYear.set(year, firms);
  return firms;
}

/** A firm in a year, or in the last year before it that has data. */
export function firmIn(
  tables: RenewalTables,
  id: EnterpriseId,
  year: number,
): Enterprise | undefined {
  return firmsOfYear(tables, year).get(id) ?? tables.enterprises.history(id).at(-1);
}
