import type { SourceId } from '../../figures/figure.ts';
import { DEFAULT_DISCLOSURE, type DisclosureRules } from '../../figures/land/disclosure.ts';
import type { RenewalParts, RenewalTables } from '../../figures/land/renewalTables.ts';
import { renewalTables } from '../../figures/land/renewalTables.ts';
import { NO_PARK, type SummaryCell, type SummaryKey } from '../../figures/land/summary.ts';
import { type DisclosureEntry, disclosureEntries } from './disclosureRecord.ts';
import { FIRM_PLACES, firmEntries, type YearEntries } from './firmEntries.ts';
import { caseEntries, LEDGER_PLACES, stageEntries } from './ledgerEntries.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { linkGroups, linkYear } from './linkTables.ts';
import { parkRows } from './parkRows.ts';
import { isOf, PastSummaries, type PublishedBefore } from './pastSummaries.ts';
import { type Held, protectNumbers } from './protectNumbers.ts';
import {
  type BeforeOptions,
  heldAsBefore,
  knownBefore,
  type SubjectBefore,
  sensitiveBesideYears,
} from './sincePublished.ts';
import type { SubjectEntries } from './subjectEntries.ts';
import { type CellBase, isByPark, subjectCells } from './summaryCells.ts';

export interface SummaryOptions {
  readonly rules?: DisclosureRules;
  /** Summaries that readers may have; numbers that tell too much beside them are held back. */
  readonly before?: readonly PublishedBefore[];
}

/** The public summary, and why some of it is held back, which is for the office alone. */
export interface RenewalSummary {
  readonly cells: readonly SummaryCell[];
  readonly record: () => DisclosureEntry[];
}

/**
 * What a public edition tells of firms, projects and cases as of a day (ISO), from the tables as
 * they were known on it: for each year the classes and low efficiency by park, titles and moves of
 * class; and as of the day the stages of projects and how cases stand. Tables that share numbers are
 * protected together, and beside the summaries that readers may have already.
 */
export function renewalSummary(
  parts: RenewalParts,
  day: string,
  { rules = DEFAULT_DISCLOSURE, before = [] }: SummaryOptions = {},
): RenewalSummary {
  const tables = renewalTables(parts);
  const past = new PastSummaries(before);
  const later: SubjectBefore[] = [];
  const made: ProtectedTables[] = [];
  // The newest year first: beside it an earlier one may have to be held back.
  for (const year of firmEntries(tables).reverse()) {
    const linked = linkedYear(year, tables, day, { past, rules });
    const years = [...later, ...past.ofOtherYears(year.year)];
    const own = protectedTables(linked, { past, rules, years });
    later.push({
      rows: own.cells,
      entriesOf: (row) => year.subjects.find((one) => isOf(row, one)),
    });
    made.unshift(own);
  }
  for (const linked of linkedLedger(tables, day)) {
    made.push(protectedTables(linked, { past, rules, years: [] }));
  }
  return {
    cells: made.flatMap(({ cells }) => cells),
    record: () => made.flatMap(({ record }) => record()),
  };
}

/** Tables that share numbers. */
interface LinkedTables {
  readonly base: CellBase;
  readonly subjects: readonly SubjectEntries[];
  readonly rows: readonly SummaryKey['parks'][];
  /** Undefined where all of it is held back. */
  readonly linked: LinkedNumbers | undefined;
  /** Decimals that the amounts are counted in. */
  readonly places: number;
}

interface Context {
  readonly past: PastSummaries;
  readonly rules: DisclosureRules;
}

function linkedYear(
  { year, subjects, source }: YearEntries,
  { parks }: RenewalTables,
  asOf: string,
  { past, rules }: Context,
): LinkedTables {
  const base = { asOf, year, source };
  const byPark = subjects.find(({ subject }) => isByPark(subject));
  if (!byPark) {
    return { base, subjects, rows: [], linked: linkYear(subjects, []), places: FIRM_PLACES };
  }
  const order = [...parks.keys(), NO_PARK] as const;
  const before = past.rowsOf(byPark.subject, year);
  const rows = parkRows(byPark, order, rules.minimumFrequency, before);
  const linked = rows && linkYear(subjects, rows);
  return { base, subjects, rows: rows ?? [], linked, places: FIRM_PLACES };
}

/** Projects and cases, where there are any. */
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

interface ProtectedTables {
  readonly cells: readonly SummaryCell[];
  readonly record: () => DisclosureEntry[];
}

function protectedTables(
  { base, subjects, rows, linked, places }: LinkedTables,
  { past, rules, years }: Context & { readonly years: readonly SubjectBefore[] },
): ProtectedTables {
  const options = { before: past.of(subjects), rules, places };
  const held = linked ? heldNumbers(linked, options, years) : new Map<number, Held>();
  const isHeld = (number: number) => held.has(number);
  const cells = subjects.flatMap(({ subject }) =>
    subjectCells(subject, isByPark(subject) ? rows : [], base, linked, { isHeld, places }),
  );
  return {
    cells,
    record: () => (linked ? disclosureEntries(linked, held, base, places) : []),
  };
}

function heldNumbers(
  linked: LinkedNumbers,
  options: BeforeOptions,
  years: readonly SubjectBefore[],
): Map<number, Held> {
  const asBefore = heldAsBefore(linked, options);
  if (asBefore) return asBefore;
  const known = knownBefore(linked, options);
  const besideYears = sensitiveBesideYears(linked, years, options);
  return protectNumbers(linked, options.rules, {
    ...known,
    sensitive: new Map([...besideYears, ...known.sensitive]),
  });
}

function onlyOne(rows: readonly { readonly source: SourceId }[]): SourceId | undefined {
  return rows.every(({ source }) => source === rows[0]?.source) ? rows[0]?.source : undefined;
}
