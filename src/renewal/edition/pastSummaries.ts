import type { RenewalParts } from '../data/renewalTables.ts';
import { renewalTables } from '../data/renewalTables.ts';
import type { SummaryCell, SummaryKey } from '../data/summary.ts';
import { firmEntries } from './firmEntries.ts';
import { caseEntries, stageEntries } from './ledgerEntries.ts';
import { PublishedRows } from './publishedRows.ts';
import type { SubjectBefore } from './subjectBefore.ts';
import type { SubjectEntries } from './subjectEntries.ts';

/** A summary that was published earlier, and today's data about that day. */
export interface PublishedBefore {
  readonly rows: readonly SummaryCell[];
  /** The tables of today's dataset as known when the summary was published. */
  readonly parts: RenewalParts;
}

/** The earlier summaries, by subject. */
export class PastSummaries {
  readonly #before: readonly PublishedBefore[];
  readonly #entries = new Map<string, SubjectEntries[]>();

  constructor(before: readonly PublishedBefore[]) {
    this.#before = before;
  }

  of(subjects: readonly SubjectEntries[]): SubjectBefore[] {
    return this.#before.map(({ rows, parts }, i) => ({
      rows: new PublishedRows(rows.filter((row) => subjects.some((own) => isOf(row, own)))),
      entriesOf: (row) => this.#entriesOn(i, parts, row.asOf).find((own) => isOf(row, own)),
    }));
  }

  /** The published rows of all other years. */
  ofOtherYears(year: number): SubjectBefore[] {
    return this.#before.map(({ rows, parts }, i) => ({
      rows: new PublishedRows(rows.filter((row) => row.year !== year)),
      entriesOf: (row) => this.#entriesOn(i, parts, row.asOf).find((own) => isOf(row, own)),
    }));
  }

  /** The parks of each published row, of any year. */
  rows(): SummaryKey['parks'][] {
    const rows = this.#before.flatMap((one) => one.rows.map(({ parks }) => parks));
    return [...new Map(rows.map((parks) => [parks.join('|'), parks])).values()];
  }

  #entriesOn(i: number, parts: RenewalParts, day: string): SubjectEntries[] {
    const key = `${i} ${day}`;
    const made = this.#entries.get(key);
    if (made) return made;
    const tables = renewalTables(parts);
    const entries = [
      ...firmEntries(tables).flatMap(({ subjects }) => subjects),
      stageEntries(tables.projects, day),
      caseEntries(tables.cases, day),
    ];
    this.#entries.set(key, entries);
    return entries;
  }
}

/** True if a row belongs to a subject and, for a yearly subject, to its year. */
export const isOf = (row: SummaryCell, { subject, year }: SubjectEntries) =>
  row.subject === subject && (year === undefined || row.year === year);
