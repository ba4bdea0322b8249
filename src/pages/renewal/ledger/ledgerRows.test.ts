import { beforeAll, describe, expect, it } from 'vitest';
import { type RenewalTables, renewalTables } from '../../../figures/land/renewalTables.ts';
import { demoDataset } from '../../../intake/ownTable/__data__/ownFixture.ts';
import { caseStanding } from '../../../renewal/caseStanding.ts';
import { rectification } from './caseFixture.ts';
import { firmFaces, ledgerCounts, ledgerRows, pickLedgerRows } from './ledgerRows.ts';
import { parseLedgerView } from './ledgerView.ts';

const DAY = '2024-01-24';
let tables: RenewalTables;

beforeAll(async () => {
  tables = renewalTables((await demoDataset()).renewal);
}, 60_000);

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

  it('has the longest overdue first and what is closed last', () => {
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

  it('names each firm and its park as their newest row has them', () => {
    for (const row of rows()) {
      const newest = tables.enterprises.history(row.case.enterprise).at(-1);
      expect(row.firm).toEqual(newest?.name);
      expect(row.park?.id).toBe(newest?.park);
    }
  });

  it('holds nothing that was found after the day', () => {
    const setting = { firms: new Map(), parks: new Map(), marks: new Map(), day: '2023-01-01' };
    expect(ledgerRows([rectification('r')], setting)).toEqual([]);
  });

  it('is searched by every word, in either language, and narrowed by kind, state and park', () => {
    const pick = (query: string, park?: string) =>
      pickLedgerRows(rows(), parseLedgerView(query), park);
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
