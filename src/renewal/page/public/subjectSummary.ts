import type { SourceId } from '../../../figures/figure.ts';
import {
  SUMMARY_GROUPS,
  type SummaryCell,
  type SummaryKey,
  type SummarySubject,
  TOTAL_GROUP,
} from '../../data/summary.ts';

/**
 * A row for a park, combined parks or the whole area: one cell per group, then the sum. A cell is
 * undefined if the table has no such row.
 */
export interface SummaryRow {
  readonly parks: SummaryKey['parks'];
  readonly cells: readonly (SummaryCell | undefined)[];
  readonly total: SummaryCell | undefined;
}

/** The published numbers of one subject, as of its newest day. */
export interface SubjectSummary {
  readonly subject: SummarySubject;
  readonly asOf: string;
  readonly source: SourceId | undefined;
  readonly groups: readonly string[];
  readonly whole: SummaryRow;
  /** Rows by park, in the order of the table; empty if the subject has none. */
  readonly rows: readonly SummaryRow[];
  /** True if any cell is held back. */
  readonly keepsBack: boolean;
}

/** Subjects that are published by year; the others are published as of a day. */
const YEARLY = ['class', 'low_efficiency', 'title', 'class_move'] as const;

/** The years in the summary, earliest first. */
export function summaryYears(cells: readonly SummaryCell[]): number[] {
  const yearly = cells.filter(({ subject }) => YEARLY.some((one) => one === subject));
  return [...new Set(yearly.map(({ year }) => year))].sort((a, b) => a - b);
}

/**
 * The published numbers of a subject in a year, or in the newest year if none is given. Undefined
 * if there are none.
 */
export function subjectSummary(
  cells: readonly SummaryCell[],
  subject: SummarySubject,
  year: number | undefined,
): SubjectSummary | undefined {
  const ofSubject = cells.filter((one) => one.subject === subject && (!year || one.year === year));
  const asOf = ofSubject
    .map((one) => one.asOf)
    .sort()
    .at(-1);
  if (asOf === undefined) return undefined;
  const own = ofSubject.filter((one) => one.asOf === asOf);
  const byParks = new Map<string, SummaryCell[]>();
  for (const one of own) {
    const key = one.parks.join('|');
    byParks.set(key, [...(byParks.get(key) ?? []), one]);
  }
  const groups: readonly string[] = SUMMARY_GROUPS[subject];
  const rowOf = (found: readonly SummaryCell[]): SummaryRow => {
    const cellOf = (group: string) => found.find((one) => one.group === group);
    return {
      parks: found[0]?.parks ?? [],
      cells: groups.map(cellOf),
      total: cellOf(TOTAL_GROUP),
    };
  };
  const [whole = [], ...parks] = ['', ...[...byParks.keys()].filter(Boolean)].map(
    (key) => byParks.get(key) ?? [],
  );
  return {
    subject,
    asOf,
    source: own[0]?.source,
    groups,
    whole: rowOf(whole),
    rows: parks.map(rowOf),
    keepsBack: own.some(({ status }) => status === 'confidential'),
  };
}

/** A part of a bar: the share of a group, or of all held-back groups together. */
export interface BarPart {
  /** Undefined for the held-back groups. */
  readonly group: string | undefined;
  readonly percent: number;
}

/**
 * A row as the parts of a bar: published groups in order, then the rest of the sum as the held-back
 * part. Empty if the sum is held back.
 */
export function barParts(row: SummaryRow, groups: readonly string[]): BarPart[] {
  const total = countOf(row.total);
  if (!total) return [];
  const told = row.cells.flatMap((cell, i): BarPart[] => {
    const count = countOf(cell);
    return count ? [{ group: groups[i], percent: (100 * count) / total }] : [];
  });
  const rest = 100 - told.reduce((sum, { percent }) => sum + percent, 0);
  return rest > 1e-9 ? [...told, { group: undefined, percent: rest }] : told;
}

/** The count of a cell; undefined if it is held back or missing. */
export const countOf = (cell: SummaryCell | undefined): number | undefined =>
  cell?.status === 'final' ? cell.count : undefined;
