import { beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../../release/edition.ts';
import { demoDataset } from '../../__data__/demoLand.ts';
import { type RenewalTables, renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { caseStanding } from '../../rules/caseStanding.ts';
import { overviewOf } from '../../rules/overview.ts';
import { rectification } from './caseFixture.ts';
import { firmFaces, ledgerCounts, ledgerRows, pickLedgerRows } from './ledgerRows.ts';
import { LEDGER_VIEW } from './ledgerView.ts';

const DAY = '2024-01-24';
let tables: RenewalTables;

beforeAll(async () => {
  tables = renewalTables(RENEWAL.of(await demoDataset()));
});

describe('a case on a day', () => {
  it.each([
    [{}, 'overdue', -208, 'mend'],
    [{ listed: '' }, 'overdue', -208, 'list'],
    [{ mended: '2023-05-01' }, 'overdue', -208, 'recheck'],
    [{ mended: '2023-05-01', rechecked: '2023-05-09' }, 'overdue', -208, 'close'],
    [{ due: '2024-01-24' }, 'open', 0, 'mend'],
    [{ due: '' }, 'open', undefined, 'mend'],
    [{ closed: '2023-07-01' }, 'closed', undefined, undefined],
    [{ closed: '2024-02-01' }, 'overdue', -208, 'mend'],
  ] as const)('%j is %s with %s days left and waits to %s', (more, state, daysLeft, next) => {
    expect(caseStanding(rectification('r', more), DAY)).toEqual({ state, daysLeft, next });
  });
});

describe('the ledger', () => {
  const rows = () =>
    ledgerRows(tables.cases, {
      firms: firmFaces(tables.enterprises.columns),
      parks: tables.parks,
      marks: new Map(),
      day: DAY,
    });

  it('lists the longest overdue case first and closed cases last', () => {
    const states = rows().map(({ standing }) => standing.state);
    expect(states.lastIndexOf('overdue')).toBeLessThan(states.indexOf('open'));
    expect(states.lastIndexOf('open')).toBeLessThan(states.indexOf('closed'));
    const over = rows().flatMap(({ standing }) =>
      standing.state === 'overdue' ? [standing.daysLeft ?? 0] : [],
    );
    expect(over).toEqual(over.toSorted((a, b) => a - b));
    expect(over.length).toBeGreaterThan(1);
  });

  it('counts every case in one state', () => {
    const counts = ledgerCounts(rows());
    expect(counts.overdue + counts.open + counts.closed).toBe(rows().length);
  });

  it('takes the name and park of each firm from its newest row', () => {
    for (const row of rows()) {
      const newest = tables.enterprises.history(row.case.enterprise).at(-1);
      expect(row.firm).toEqual(newest?.name);
      expect(row.park?.id).toBe(newest?.park);
    }
  });

  it('excludes cases found after the day', () => {
    const setting = { firms: new Map(), parks: new Map(), marks: new Map(), day: '2023-01-01' };
    expect(ledgerRows([rectification('r')], setting)).toEqual([]);
  });

  it('is searched by every word in either language, and filtered by kind, state and park', () => {
    const pick = (query: string, park?: string) =>
      pickLedgerRows(rows(), LEDGER_VIEW.parse(query), park);
    expect(pick('').every((row) => row.case.kind === 'rectification')).toBe(true);
    expect(pick('kind=all')).toHaveLength(rows().length);
    expect(pick('q=消防').length).toBe(pick('q=FIRE').length);
    expect(pick('q=消防').length).toBeGreaterThan(0);
    expect(pick('q=消防 用地')).toEqual([]);
    expect(pick('q=case-r01')).toHaveLength(1);
    expect(pick('state=overdue').every(({ standing }) => standing.state === 'overdue')).toBe(true);
    const park = pick('')[0]?.park?.id;
    expect(pick('', park).every((row) => row.park?.id === park)).toBe(true);
  });
});

describe('what is overdue in a public edition', () => {
  // Nothing is known about the days after the last day in the tables.
  it.each(['2026-11-28', '2024-01-21', '2023-06-01'])(
    'of %s is what is on the page',
    async (asOf) => {
      const demo = await demoDataset();
      const edition = editionOf(demo, { audience: 'public', asOf, fictionalFirms: true }).dataset;
      const cells = RENEWAL.of(edition)?.summary.filter(({ subject }) => subject === 'case') ?? [];
      const own = renewalTables(RENEWAL.of(edition));
      const overview = overviewOf(own, { year: undefined, day: undefined, join: 'any' });
      const day = overview?.day ?? '';
      const counts = ledgerCounts(
        ledgerRows(own.cases, {
          firms: firmFaces(own.enterprises.columns),
          parks: own.parks,
          marks: new Map(),
          day,
        }).filter(({ case: one }) => one.kind === 'rectification'),
      );
      const told = cells.find(({ group }) => group === 'rectification-overdue');
      expect([...new Set(cells.map((one) => one.asOf))]).toEqual([day]);
      const count = told?.status === 'final' ? told.count : undefined;
      expect(count).toBe(counts.overdue < 3 ? undefined : counts.overdue);
      if (asOf >= '2024-01-21') expect([day, count]).toEqual(['2024-01-21', 5]);
    },
  );
});
