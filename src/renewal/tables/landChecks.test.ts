import { describe, expect, it } from 'vitest';
import { problemLines } from '../../intake/__data__/fictional.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import type { LandTableName as TableName } from './landNames.ts';

/** Opens the dataset with one text of a table replaced. */
async function changed(table: TableName, from: string, to: string): Promise<string[]> {
  const text = TABLES_TEXT[table];
  expect(text).toContain(from);
  return problemLines(await openWith({ [`${table}.csv`]: text.replace(from, to) }));
}

/** Opens the dataset with rows added to a table. */
async function added(table: TableName, ...rows: string[]): Promise<string[]> {
  return problemLines(
    await openWith({ [`${table}.csv`]: `${TABLES_TEXT[table]}${rows.join('\n')}\n` }),
  );
}

describe('the tables of land renewal', () => {
  it('open with their types', async () => {
    const opened = await openWith();
    if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
    const { parks, enterprises, projects, cases, rules } = renewalTables(
      RENEWAL.of(opened.dataset),
    );
    expect([...parks.values()]).toMatchObject([{ id: 'p1', kind: 'industrial', at: undefined }]);
    expect(enterprises.at(1)).toMatchObject({
      id: 'f1',
      year: 2023,
      scope: 'above-scale',
      parcel: 'l1',
      amounts: { land: { mantissa: 205, scale: 1 }, tax: { mantissa: 310, scale: 0 } },
    });
    expect(enterprises.at(2).amounts).not.toHaveProperty('main_business');
    expect(enterprises.years()).toEqual([2022, 2023]);
    expect(enterprises.history('f1').map(({ year }) => year)).toEqual([2022, 2023]);
    expect(projects[0]?.landFrom).toEqual([{ from: 'k1', land: { mantissa: 55, scale: 1 } }]);
    expect(cases).toMatchObject([
      { kind: 'disposal', disposal: 'buy-back', steps: [{ what: '签订协议' }, { what: '腾空' }] },
      { kind: 'rectification', issue: { zh: '虚构问题' }, rechecked: '' },
    ]);
    expect(rules.classes.map(({ by }) => by)).toEqual([
      'percentile',
      'percentile',
      'score',
      'score',
    ]);
  });

  it('are optional: a dataset without them is unchanged', async () => {
    const none = Object.keys(TABLES_TEXT)
      .filter((name) => /^(parks|enterprises|projects|cases|renewal_|rules_)/.test(name))
      .map((name) => [`${name}.csv`, undefined]);
    const opened = await openWith(Object.fromEntries(none));
    expect(opened.problems).toEqual([]);
    if (opened.kind !== 'dataset') throw new Error('no dataset');
    expect(RENEWAL.of(opened.dataset)).toBe(undefined);
  });
});

describe('a firm', () => {
  it.each([
    ['in an unknown park', 'f2,2023,虚构乙厂,p1', 'f2,2023,虚构乙厂,p2', 'unknown-park', 'park'],
    ['of no scope', 'l2,below-scale', 'l2,', 'empty-cell', 'scope'],
    ['whose tax is no number', '6,11,900', '6,十一,900', 'bad-number', 'tax'],
    ['with less than no land', '6,11,900', '-6,11,900', 'negative-amount', 'land'],
    ['twice in a year', 'f1,2022,', 'f1,2023,', 'duplicate-key', 'enterprise|year'],
    [
      'whose part is above its whole',
      '9100,8900',
      '9100,9200',
      'part-above-whole',
      'main_business',
    ],
    ['of no year', 'f2,2023', 'f2,23', 'bad-year', 'year'],
  ])('%s is a problem', async (_, from, to, code, column) => {
    const problems = await changed('enterprises', from, to);
    expect(problems.filter((one) => one.includes('enterprises.csv'))).toEqual([
      expect.stringMatching(`error ${code} enterprises.csv:\\d ${column.replace('|', '\\|')}$`),
    ]);
  });

  it('may pay negative tax', async () => {
    expect(await changed('enterprises', '6,11,900', '6,-11,900')).toEqual([]);
  });
});

describe('a park', () => {
  it.each([
    ['with one of its degrees', '300,,,,,', '300,,,121.0,,', 'bad-degrees'],
    ['off the globe', '300,,,,,', '300,,,121.0,91,', 'bad-degrees'],
    ['with more free space than space', '300,,,,,', '300,100,200,,,', 'part-above-whole'],
    ['in an unknown place', 'Fictional Park,x-north', 'Fictional Park,x-nroth', 'unknown-place'],
  ])('%s is a problem', async (_, from, to, code) => {
    expect(await changed('parks', from, to)).toEqual([
      expect.stringContaining(`error ${code} parks.csv:2`),
    ]);
  });
});

describe('a project', () => {
  it.each([
    [
      'signed before it is admitted',
      '2023-01-05',
      '2023-02-05',
      'dates-order projects.csv:2 signed',
    ],
    ['that takes land without saying how much', 'k1:5.5', 'k1', 'bad-land-from projects.csv:2'],
    ['that takes land of a case unknown', 'k1:5.5', 'k9:5.5', 'unknown-case projects.csv:2'],
    ['that takes more than it has', '6,k1:5.5', '5,k1:5.5', 'part-above-whole projects.csv:2'],
    ['that takes more than was freed', '6,k1:5.5', '9,k1:6.5', 'taken-twice projects.csv:2'],
    [
      'that builds before the land is free',
      '2023-12-01',
      '2023-09-09',
      'taken-twice projects.csv:2',
    ],
  ])('%s is a problem', async (_, from, to, problem) => {
    expect(await changed('projects', from, to)).toEqual([`error ${problem}${rest(problem)}`]);
  });

  const rest = (problem: string) => (problem.endsWith(':2') ? ' land_from' : '');

  it('takes no land that another project has taken', async () => {
    expect(await added('projects', 'j2,虚构二,p1,1,k1:1,2023-12-02,,,s1')).toEqual([
      'error taken-twice projects.csv:3 land_from',
    ]);
    expect(await added('projects', 'j2,虚构二,p1,1,k1:0.5,2023-12-02,,,s1')).toEqual([]);
  });
});

describe('a case', () => {
  it.each([
    ['of disposal without a plan', 'buy-back', '', 'empty-cell cases.csv:2 disposal'],
    ['of rectification without an issue', '虚构问题', '', 'empty-cell cases.csv:3 issue_zh'],
    [
      'of an unknown firm',
      'disposal,f2',
      'disposal,f9',
      'unknown-enterprise cases.csv:2 enterprise',
    ],
    [
      'due before it was found',
      '2023-12-31,2023-03-01',
      '2022-12-31,2023-03-01',
      'dates-order cases.csv:2 due',
    ],
    ['with a step on no day', '2023-03-01 签', '三月 签', 'bad-step cases.csv:2 steps'],
    ['with steps out of order', '2023-03-01', '2023-09-01', 'bad-step cases.csv:2 steps'],
    [
      'that frees more than the parcel',
      '10,6,s1',
      '10,6.01,s1',
      'freed-twice cases.csv:2 land_freed',
    ],
  ])('%s is a problem', async (_, from, to, problem) => {
    expect(await changed('cases', from, to)).toEqual([`error ${problem}`]);
  });

  it('is the only plan of its firm until it is closed, and frees no land twice', async () => {
    const again = (found: string) => `k3,disposal,f2,${found},,close,,,,,,,,s1`;
    expect(await added('cases', again('2023-05-01'))).toEqual([
      'error two-plans cases.csv:4 enterprise',
    ]);
    expect(await added('cases', again('2023-10-01'))).toEqual([]);
    // A project took 5.5 of 6 mu in December, so half a mu is still free.
    const frees = (land: string) => `k3,disposal,f2,2023-10-01,,close,,,,,,2023-12-20,${land},s1`;
    expect(await added('cases', frees('5.5'))).toEqual([]);
    expect(await added('cases', frees('5.6'))).toEqual([
      'error freed-twice cases.csv:4 land_freed',
    ]);
  });

  it('of one kind has no columns of the other', async () => {
    expect(await added('cases', 'k3,rectification,f1,2023-05-01,,close,虚构,,,,,,3,s1')).toEqual([
      'error not-of-this-kind cases.csv:4 disposal',
      'error not-of-this-kind cases.csv:4 land_freed',
    ]);
  });
});

describe('every problem', () => {
  it('states in both languages the expected value and how to fix it', async () => {
    const { problems } = await openWith({
      'cases.csv': TABLES_TEXT.cases.replace('buy-back', '').replace('2023-03-01 签', '签'),
      'parks.csv': TABLES_TEXT.parks.replace('300,,,,,', '300,1,2,200,,'),
      'rules_classes.csv': TABLES_TEXT.rules_classes.replace('B,20,100', 'B,20,95'),
    });
    expect(problems).toHaveLength(6);
    for (const { expected, mend } of problems) {
      expect(expected.zh && expected.en && mend.zh && mend.en).toBeTruthy();
      expect(`${expected.en}${mend.en}`).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a row of the summary', () => {
  it.each([
    ['of no subject', '2023,class,,A', '2023,classes,,A', 'unknown-value', 'subject'],
    [
      'of a group of another subject',
      '2023,class,,A',
      '2023,class,,signed',
      'not-of-this-kind',
      'group',
    ],
    ['of an unknown park', 'p1|none', 'p7|none', 'unknown-park', 'parks'],
    ['kept back and told', 'A,,,,conf', 'A,0,,,conf', 'value-present', 'count'],
    ['told without a count', 'B,12,', 'B,,', 'empty-cell', 'count'],
    ['of half a firm', 'B,12,', 'B,12.5,', 'bad-number', 'count'],
    ['of less than no land', '250.5', '-250.5', 'negative-amount', 'land'],
    ['that stands twice', ',,B,', ',,A,', 'duplicate-key', 'group'],
    ['of no day', '2023-12-31,2023,class,,A', ',2023,class,,A', 'empty-cell', 'as_of'],
  ])('%s is a problem', async (_, from, to, code, column) => {
    expect(await changed('renewal_summary', from, to)).toEqual([
      expect.stringMatching(`error ${code} renewal_summary.csv:\\d ${column}$`),
    ]);
  });

  it('opens with its type: zero is zero, and a held-back row has no number', async () => {
    const opened = await openWith();
    if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
    expect(RENEWAL.of(opened.dataset)?.summary).toEqual([
      expect.objectContaining({ group: 'A', parks: [], status: 'confidential', source: 's1' }),
      expect.objectContaining({
        count: 12,
        land: { mantissa: 2505, scale: 1 },
        investment: undefined,
      }),
      expect.objectContaining({ parks: ['p1', 'none'], group: 'total', count: 20 }),
      expect.objectContaining({ subject: 'stage', count: 0, source: undefined }),
    ]);
    expect(RENEWAL.of(opened.dataset)?.summary[0]).not.toHaveProperty('count');
  });
});
