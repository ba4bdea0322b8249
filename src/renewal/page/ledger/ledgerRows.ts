import { nameAt } from '../../../figures/columns.ts';
import type { Bilingual } from '../../../figures/language.ts';
import type { EnterpriseColumns } from '../../data/enterpriseTable.ts';
import type { EnterpriseId, ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import {
  byUrgency,
  type CaseStanding,
  caseStanding,
  type LedgerState,
} from '../../rules/caseStanding.ts';
import type { LedgerView } from './ledgerView.ts';
import type { LocalMark } from './localLedger.ts';

/** A case with the data that its row in the ledger shows. */
export interface LedgerRow {
  readonly case: RenewalCase;
  readonly firm: Bilingual;
  readonly park: Park | undefined;
  readonly standing: CaseStanding;
  /** Set if the case exists in this state only on this device. */
  readonly local: LocalMark | undefined;
  /** The text that a search looks in. */
  readonly text: string;
}

/** The name and park of a firm, from its newest row. */
export interface FirmFace {
  readonly name: Bilingual;
  readonly park: ParkId | undefined;
}

/**
 * The face of every firm by id, from its newest row. No amount is decoded, so a million rows are
 * read quickly.
 */
export function firmFaces({ codes, length }: EnterpriseColumns): Map<EnterpriseId, FirmFace> {
  const years = codes.year.names.map(Number);
  const newest = new Map<number, number>();
  const yearOf = (row: number) => years[codes.year.codes[row] ?? -1] ?? 0;
  for (let row = 0; row < length; row++) {
    const firm = codes.enterprise.codes[row] ?? -1;
    const known = newest.get(firm);
    if (known === undefined || yearOf(row) > yearOf(known)) newest.set(firm, row);
  }
  return new Map(
    [...newest.values()].map((row) => [
      nameAt(codes.enterprise, row) as EnterpriseId,
      {
        name: { zh: nameAt(codes.name_zh, row), en: nameAt(codes.name_en, row) },
        park: (nameAt(codes.park, row) || undefined) as ParkId | undefined,
      },
    ]),
  );
}

interface LedgerSetting {
  readonly firms: ReadonlyMap<EnterpriseId, FirmFace>;
  readonly parks: ReadonlyMap<ParkId, Park>;
  readonly marks: ReadonlyMap<string, LocalMark>;
  /** ISO day as of which the cases are shown. */
  readonly day: string;
}

/** The cases found by a day, overdue cases first. */
export function ledgerRows(
  cases: readonly RenewalCase[],
  { firms, parks, marks, day }: LedgerSetting,
): LedgerRow[] {
  return cases
    .filter(({ found }) => found <= day)
    .map((one) => {
      const face = firms.get(one.enterprise);
      const firm = face?.name ?? { zh: one.enterprise, en: '' };
      const park = face?.park && parks.get(face.park);
      const issue = one.kind === 'rectification' ? one.issue : undefined;
      const text = [
        one.id,
        one.enterprise,
        firm.zh,
        firm.en,
        park?.name.zh,
        park?.name.en,
        issue?.zh,
        issue?.en,
        ...one.steps.map(({ what }) => what),
      ];
      return {
        case: one,
        firm,
        park,
        standing: caseStanding(one, day),
        local: marks.get(one.id),
        text: searchable(text.filter(Boolean).join('\n')),
      };
    })
    .sort(byUrgency);
}

const searchable = (text: string) => text.normalize('NFKC').toLowerCase();

/** Filters the rows by a query: every word must occur. */
export function pickLedgerRows(
  rows: readonly LedgerRow[],
  { kind, state, words }: Pick<LedgerView, 'kind' | 'state' | 'words'>,
  park: string | undefined,
): LedgerRow[] {
  const wanted = searchable(words).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (kind === 'all' || row.case.kind === kind) &&
      (state === undefined || row.standing.state === state) &&
      (park === undefined || row.park?.id === park) &&
      wanted.every((word) => row.text.includes(word)),
  );
}

/** The number of rows in each state. */
export function ledgerCounts(rows: readonly LedgerRow[]): Readonly<Record<LedgerState, number>> {
  const counts = { overdue: 0, open: 0, closed: 0 };
  for (const { standing } of rows) counts[standing.state]++;
  return counts;
}
