import type { Term, TermRow } from './term.ts';

/** Selects the rows that a reader takes as the value of a number, from all shown rows of it. */
export type Reading = (rows: readonly TermRow[]) => readonly TermRow[];

const all: Reading = (rows) => rows;

/**
 * The ways in which somebody may read numbers that are stated more than once: by the first or the last
 * release, of one scope where it is stated. A range over all of them would be too wide.
 */
export function readingsOf(terms: readonly Term[]): Reading[] {
  const several = terms.filter(({ figures }) => figures.length > 1);
  if (several.length === 0) return [all];
  const scopes = new Set(several.flatMap(({ figures }) => figures.map(({ scope }) => scope)));
  return [...scopes].sort().flatMap((scope) => {
    const own = (rows: readonly TermRow[]) => {
      const same = rows.filter((row) => row.scope === scope);
      return same.length > 0 ? same : rows;
    };
    const days = (rows: readonly TermRow[]) => rows.map(({ released }) => released).sort();
    const on = (rows: readonly TermRow[], day: string | undefined) =>
      rows.filter(({ released }) => released === day);
    return [
      (rows: readonly TermRow[]) => on(own(rows), days(own(rows)).at(-1)),
      (rows: readonly TermRow[]) => on(own(rows), days(own(rows))[0]),
    ];
  });
}
