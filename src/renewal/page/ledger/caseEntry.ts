import type { Dataset } from '../../../figures/dataset.ts';
import type { Problem } from '../../../figures/problem.ts';
import { IdSet } from '../../../intake/knownIds.ts';
import type { Row } from '../../../intake/smallTable.ts';
import type { Cells } from '../../../tables/column.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { CASES } from '../../tables/cases.ts';
import { type CaseSetting, caseTableProblems } from '../../tables/caseTable.ts';
import { PROJECTS } from '../../tables/projects.ts';
import { type LocalCase, sameCase } from './localLedger.ts';

/** The data that the cases of a dataset are checked against: its firms, sources and projects. */
export function caseSetting(
  { enterprises, projects }: RenewalTables,
  dataset: Dataset,
): CaseSetting {
  return {
    known: {
      enterprises: new IdSet('enterprises', enterprises.columns.codes.enterprise.names),
      sources: new IdSet('sources', dataset.sources.keys()),
    },
    enterprises: enterprises.columns,
    projects: projects.map((one) => rowOf(PROJECTS.write(one))),
  };
}

// Rows of the dataset have no line in the imported file.
const NO_LINE = 0;

const rowOf = (cells: Cells, line = NO_LINE): Row => ({
  line,
  cells: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell ?? ''])),
});

/** Finds the errors that some cases would cause if they were saved and all others stayed. */
export function caseFaults(
  changed: readonly RenewalCase[],
  cases: readonly RenewalCase[],
  setting: CaseSetting,
): Problem[] {
  return faultsOf(
    changed.map((one) => rowOf(CASES.write(one))),
    cases,
    setting,
  );
}

function faultsOf(
  rows: readonly Row[],
  cases: readonly RenewalCase[],
  setting: CaseSetting,
): Problem[] {
  const taken = new Set(rows.map(({ cells }) => cells.case));
  // Rectification entries are independent of each other; plans share firms and land.
  const others = cases
    .filter(({ id, kind }) => kind === 'disposal' && !taken.has(id))
    .map((one) => rowOf(CASES.write(one)));
  return caseTableProblems([...others, ...rows], setting).map((problem) =>
    problem.line === NO_LINE ? { ...problem, line: undefined } : problem,
  );
}

/**
 * A file of cases compared with the ledger: the changes it would make, or the errors that prevent
 * them.
 */
export type CaseFile =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'read';
      readonly added: readonly LocalCase[];
      readonly changed: readonly (LocalCase & { readonly before: RenewalCase })[];
      readonly same: number;
      /** Number of cases of the ledger that the file does not name; they stay. */
      readonly unnamed: number;
      /** Warnings only. */
      readonly problems: readonly Problem[];
    };

/**
 * Compares the rows of a file with the ledger on this device. If there is any error, nothing is
 * imported.
 */
export function compareCaseFile(
  file: string,
  {
    rows,
    problems: found,
  }: { readonly rows: readonly Row[] | undefined; readonly problems: readonly Problem[] },
  cases: readonly RenewalCase[],
  published: readonly RenewalCase[],
  setting: CaseSetting,
): CaseFile {
  const checked = rows ? faultsOf(rows, cases, setting) : [];
  // The checks use the contract's table name; their line numbers refer to the reader's file.
  const problems = [
    ...found,
    ...checked.map((one) =>
      one.line !== undefined && one.file === 'cases.csv' ? { ...one, file } : one,
    ),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!rows || problems.some(({ severity }) => severity === 'error')) {
    return { kind: 'refused', problems };
  }
  const here = new Map(cases.map((one) => [one.id, one]));
  const there = new Map(published.map((one) => [one.id, one]));
  const read = rows
    .map(({ cells }) => CASES.read(cells))
    .map((after) => ({
      after,
      before: here.get(after.id),
      published: there.get(after.id),
    }));
  const added = read.filter(({ before }) => !before);
  const changed = read.flatMap((one) =>
    one.before && !sameCase(one.before, one.after) ? [{ ...one, before: one.before }] : [],
  );
  return {
    kind: 'read',
    added,
    changed,
    same: read.length - added.length - changed.length,
    unnamed: cases.length - (read.length - added.length),
    problems,
  };
}
