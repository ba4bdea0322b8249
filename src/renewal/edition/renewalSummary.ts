import { DEFAULT_DISCLOSURE, type DisclosureRules } from '../../figures/disclosure.ts';
import type { SourceId } from '../../figures/figure.ts';
import type { RenewalParts, RenewalTables } from '../data/renewalTables.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { NO_PARK, type SummaryCell, type SummaryKey, TOTAL_GROUP } from '../data/summary.ts';
import { changedLines } from './changedLine.ts';
import { type DisclosureEntry, disclosureEntries } from './disclosureRecord.ts';
import { FIRM_PLACES, firmEntries, type YearEntries } from './firmEntries.ts';
import { type HeldLow, holdLow } from './holdLow.ts';
import { holdMoves } from './holdMoves.ts';
import { caseEntries, LEDGER_PLACES, stageEntries } from './ledgerEntries.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { linkGroups, linkYear } from './linkTables.ts';
import { parkRows } from './parkRows.ts';
import { isOf, PastSummaries, type PublishedBefore } from './pastSummaries.ts';
import { type Held, protectNumbers } from './protectNumbers.ts';
import { PublishedRows } from './publishedRows.ts';
import { heldAsBefore, knownBefore, sensitiveBesideYears } from './sincePublished.ts';
import type { SubjectBefore } from './subjectBefore.ts';
import type { SubjectEntries } from './subjectEntries.ts';
import { type CellBase, isByPark, subjectCells } from './summaryCells.ts';

export interface SummaryOptions {
  readonly rules?: DisclosureRules;
  /**
   * Earlier summaries that readers may have; numbers that disclose too much beside them are held
   * back.
   */
  readonly before?: readonly PublishedBefore[];
}

/** The public summary, and for the office only the reasons why parts of it are held back. */
export interface RenewalSummary {
  readonly cells: readonly SummaryCell[];
  readonly record: () => DisclosureEntry[];
}

/**
 * Computes the public summary of firms, projects and cases as of a day (ISO), from the tables as
 * known on that day: for each year classes and low efficiency by park, titles and moves of class;
 * as of the day, the stages of projects and the status of cases. Tables that share numbers are
 * protected together, and against the summaries that readers may already have.
 */
export function renewalSummary(
  parts: RenewalParts,
  day: string,
  { rules = DEFAULT_DISCLOSURE, before = [] }: SummaryOptions = {},
): RenewalSummary {
  const tables = renewalTables(parts);
  const past = new PastSummaries(before);
  const firms = firmEntries(tables);
  const byPark = firms.flatMap(
    ({ subjects }) => subjects.find((one) => isByPark(one.subject)) ?? [],
  );
  const parkOrder = [...tables.parks.keys(), NO_PARK] as const;
  const rows = parkRows(byPark, parkOrder, rules.minimumFrequency, past.rows());
  const later: SubjectBefore[] = [];
  const years: (LinkedTables & HeldLow)[] = [];
  // Newest year first: earlier years may have to be held back because of it.
  for (const { year, subjects, isLowByClass, ...one } of firms.reverse()) {
    const linked = linkedYear({ year, subjects, isLowByClass, ...one }, rows, day, rules);
    const others = [...later, ...past.ofOtherYears(year)];
    const held = heldNumbers(linked, { past, rules, others });
    years.unshift({ ...linked, year, held, isLowByClass });
    const told = new PublishedRows(cellsOf(linked, held));
    later.push({ rows: told, entriesOf: (row) => subjects.find((own) => isOf(row, own)) });
  }
  holdMoves(years);
  holdLow(years);
  const ledger = linkedLedger(tables, day).map((one) => ({
    ...one,
    held: heldNumbers(one, { past, rules, others: [] }),
  }));
  const made = [...years, ...ledger];
  return {
    cells: made.flatMap((one) => cellsOf(one, one.held)),
    record: () =>
      made.flatMap(({ linked, held, base, places }) =>
        linked ? disclosureEntries(linked, held, base, places) : [],
      ),
  };
}

/** Tables that share numbers. */
interface LinkedTables {
  readonly base: CellBase;
  readonly subjects: readonly SubjectEntries[];
  readonly rows: readonly SummaryKey['parks'][];
  /** Undefined if all of it is held back. */
  readonly linked: LinkedNumbers | undefined;
  /** Decimals of the amounts. */
  readonly places: number;
}

function linkedYear(
  { year, subjects, source }: YearEntries,
  rows: readonly SummaryKey['parks'][],
  asOf: string,
  { minimumFrequency }: DisclosureRules,
): LinkedTables {
  const base = { asOf, year, source };
  const byPark = subjects.find(({ subject }) => isByPark(subject));
  const own = rows.filter((parks) => byPark?.of(TOTAL_GROUP, parks).length);
  const holders = new Set(byPark?.of(TOTAL_GROUP, []).map(({ holder }) => holder));
  const isOfFew = byPark !== undefined && holders.size < minimumFrequency;
  return {
    base,
    subjects,
    rows: isOfFew ? [] : own,
    linked: isOfFew ? undefined : linkYear(subjects, own),
    places: FIRM_PLACES,
  };
}

/** Projects and cases, if there are any. */
function linkedLedger({ projects, cases }: RenewalTables, asOf: string): LinkedTables[] {
  return [
    { entries: stageEntries(projects, asOf), of: projects },
    { entries: caseEntries(cases, asOf), of: cases },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ entries, of }) => ({
      base: { asOf, year: Number(asOf.slice(0, 4)), source: onlyOne(of) },
      subjects: [entries],
      rows: [],
      linked: linkGroups(entries),
      places: LEDGER_PLACES,
    }));
}

interface Context {
  readonly past: PastSummaries;
  readonly rules: DisclosureRules;
  /** Published rows of other years. */
  readonly others: readonly SubjectBefore[];
}

function heldNumbers(
  { linked, subjects, places }: LinkedTables,
  { past, rules, others }: Context,
): Map<number, Held> {
  if (!linked) return new Map();
  const options = { before: past.of(subjects), rules, places };
  const asBefore = heldAsBefore(linked, options);
  if (asBefore) return asBefore;
  const known = knownBefore(linked, options);
  const toldByYears = changedLines(linked, { ...options, before: others });
  const besideYears = sensitiveBesideYears(linked, others, options);
  return protectNumbers(linked, rules, {
    ...known,
    changeTold: (line, isHeld) =>
      known.changeTold(line, isHeld) ?? (line.shown > 1 ? toldByYears(line, isHeld) : undefined),
    sensitive: new Map([...besideYears, ...known.sensitive]),
  });
}

function cellsOf(
  { subjects, rows, base, linked, places }: LinkedTables,
  held: ReadonlyMap<number, Held>,
): SummaryCell[] {
  const isHeld = (number: number) => held.has(number);
  const cells = subjects.flatMap(({ subject }) =>
    subjectCells(subject, isByPark(subject) ? rows : [], base, linked, { isHeld, places }),
  );
  // If nothing is published, the source may concern one firm and name it in its title.
  if (cells.some(({ status }) => status === 'final')) return cells;
  return cells.map((cell) => ({ ...cell, source: undefined }));
}

function onlyOne(rows: readonly { readonly source: SourceId }[]): SourceId | undefined {
  return rows.every(({ source }) => source === rows[0]?.source) ? rows[0]?.source : undefined;
}
