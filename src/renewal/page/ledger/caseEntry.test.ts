import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../figures/dataset.ts';
import { demoDataset } from '../../__data__/demoLand.ts';
import type { EnterpriseId } from '../../data/ids.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { type RenewalTables, renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { casesCsv } from '../../tables/casesCsv.ts';
import { readCaseTable } from '../../tables/caseTable.ts';
import { type CaseFile, caseFaults, caseSetting, compareCaseFile } from './caseEntry.ts';
import { rectification } from './caseFixture.ts';

let dataset: Dataset;
let tables: RenewalTables;
let cases: readonly RenewalCase[];

beforeAll(async () => {
  dataset = await demoDataset();
  tables = renewalTables(RENEWAL.of(dataset));
  cases = tables.cases;
});

async function compare(text: string | Uint8Array<ArrayBuffer>): Promise<CaseFile> {
  const table = await readCaseTable('mine.csv', new Blob([text]));
  return compareCaseFile('mine.csv', table, cases, cases, caseSetting(tables, dataset));
}

const faults = (file: CaseFile) =>
  file.problems.map(({ code, file: name, line, column }) => `${code} ${name}:${line} ${column}`);

const HEAD = 'case,kind,enterprise,found,listed,issue_zh,due,closed,source\n';

describe('an exported ledger', () => {
  it('reads back in as the same cases', async () => {
    expect(await compare(casesCsv(cases))).toEqual({
      kind: 'read',
      added: [],
      changed: [],
      same: cases.length,
      unnamed: 0,
      problems: [],
    });
  });

  it('keeps hostile text as text and returns it unchanged', async () => {
    const hostile = rectification('r-x', {
      issue: { zh: '=HYPERLINK("http://x")', en: '@SUM(A1)' },
      steps: [{ day: '2023-02-01', what: '=cmd,"quoted"' }],
      note: '+1+1\t',
    });
    const text = casesCsv([hostile]);
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).not.toMatch(/(^|,)"?[=@+]/m);
    const file = await compare(text);
    expect(file.kind === 'read' && file.added.map(({ after }) => after)).toEqual([hostile]);
  });
});

describe('an imported file', () => {
  it('is compared as added and changed cases; cases that it does not name stay', async () => {
    const [first, second] = cases;
    if (!first || !second) throw new Error('no cases');
    const changed = { ...first, note: 'changed' };
    const file = await compare(casesCsv([changed, second, rectification('case-r99')]));
    expect(file).toMatchObject({ kind: 'read', same: 1, unnamed: cases.length - 2 });
    if (file.kind !== 'read') return;
    expect(file.added.map(({ after }) => after.id)).toEqual(['case-r99']);
    expect(file.changed.map(({ after, before, published }) => [after, before, published])).toEqual([
      [changed, first, first],
    ]);
  });

  it('in GBK is read with a warning', async () => {
    // 虚构 in GBK.
    const issue = Uint8Array.of(0xd0, 0xe9, 0xb9, 0xb9);
    const row = (text: string) => new TextEncoder().encode(text);
    const before = row(`${HEAD}case-r99,rectification,firm-001,2023-01-02,,`);
    const after = row(',2023-06-30,,demo_renewal\n');
    const file = await compare(Uint8Array.from([...before, ...issue, ...after]));
    expect(file).toMatchObject({ kind: 'read', added: [{ after: { issue: { zh: '虚构' } } }] });
    expect(faults(file)).toEqual(['decoded-gb18030 mine.csv:undefined undefined']);
  });

  it.each([
    [
      'an unknown firm',
      'case-r99,rectification,firm-xyz,2023-01-02,,a,,,demo_renewal',
      'unknown-enterprise mine.csv:2 enterprise',
    ],
    [
      'an unknown source',
      'case-r99,rectification,firm-001,2023-01-02,,a,,,nobody',
      'unknown-source mine.csv:2 source',
    ],
    [
      'a case closed before it was found',
      'case-r99,rectification,firm-001,2023-01-02,,a,,2022-12-31,demo_renewal',
      'dates-order mine.csv:2 closed',
    ],
    [
      'no issue',
      'case-r99,rectification,firm-001,2023-01-02,,,,,demo_renewal',
      'empty-cell mine.csv:2 issue_zh',
    ],
    [
      'no day',
      'case-r99,rectification,firm-001,2023/1/2,,a,,,demo_renewal',
      'bad-date mine.csv:2 found',
    ],
    [
      'a missing comma',
      'case-r99,rectification,firm-001,2023-01-02,a,,,demo_renewal',
      'field-count mine.csv:2 undefined',
    ],
  ])('with %s is refused whole', async (_, row, fault) => {
    const file = await compare(`${HEAD}${row}\n`);
    expect(file.kind).toBe('refused');
    expect(faults(file)).toContain(fault);
  });

  it('with a second plan for a firm, or land freed twice, is refused completely', async () => {
    const open = cases.find(({ kind, closed }) => kind === 'disposal' && !closed);
    const head = 'case,kind,enterprise,found,disposal,land_freed,closed,source\n';
    const second = await compare(
      `${head}case-d99,disposal,${open?.enterprise},2024-01-02,close,,,demo_renewal\n`,
    );
    expect(faults(second)).toContain('two-plans mine.csv:2 enterprise');
    const freed = await compare(
      `${head}case-d99,disposal,firm-001,2024-01-02,close,99999,2024-01-03,demo_renewal\n`,
    );
    expect(faults(freed)).toContain('freed-twice mine.csv:2 land_freed');
  });

  it('that is not a table is refused', async () => {
    expect((await compare('')).kind).toBe('refused');
    expect((await compare(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).kind).toBe('refused');
    expect(faults(await compare('a,b\n1,2\n'))).toContain('missing-column mine.csv:1 case');
  });
});

it('an entry of the form passes through the same checks', () => {
  const setting = caseSetting(tables, dataset);
  const codes = (one: RenewalCase) => caseFaults([one], cases, setting).map(({ code }) => code);
  expect(codes(rectification('case-r99'))).toEqual([]);
  expect(codes(rectification('case-r99', { closed: '2022-01-01' }))).toContain('dates-order');
  expect(codes(rectification('case-r99', { enterprise: 'x' as EnterpriseId }))).toEqual([
    'unknown-enterprise',
  ]);
});
