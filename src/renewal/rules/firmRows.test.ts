import { describe, expect, it } from 'vitest';
import { NO_RENEWAL, type RenewalTables, renewalTables } from '../data/renewalTables.ts';
import {
  byPercentile,
  type FirmRow as Cells,
  firmTable,
  item,
  rulesWith,
} from './__data__/firmFixture.ts';
import { firmResult } from './evaluation/firmResult.ts';
import { firmRows } from './firmRows.ts';
import { overviewOf } from './overview.ts';

const RULES = rulesWith([item('tax_per_mu', 100, 10)], byPercentile(20, 40, 60, 100));

function tablesOf(rows: readonly Cells[], hasRules = true): RenewalTables {
  return {
    ...renewalTables(),
    enterprises: firmTable(rows),
    rules: hasRules
      ? { ...NO_RENEWAL.rules, sets: [RULES.set], items: RULES.items, classes: RULES.classes }
      : NO_RENEWAL.rules,
  };
}

function looked(rows: readonly Cells[], hasRules?: boolean) {
  const overview = overviewOf(tablesOf(rows, hasRules), {
    year: undefined,
    day: undefined,
    join: 'any',
  });
  if (!overview) throw new Error('no firm');
  return { overview, rows: firmRows(overview) };
}

const firms = (taxes: readonly (string | undefined)[], year = '2022'): Cells[] =>
  taxes.map((tax, i) => ({ enterprise: `f${i + 1}`, year, land: '10', ...(tax ? { tax } : {}) }));

describe('the firms of a year, one line each', () => {
  it('rank every firm as its own explanation does', () => {
    const { overview, rows } = looked(firms(['90', '50', '50', '70', '10']));
    const { evaluation } = overview;
    if (typeof evaluation === 'string') throw new Error(evaluation);
    rows.forEach((row, i) => {
      const result = firmResult(evaluation, i);
      if (result.kind !== 'evaluated') throw new Error('excluded');
      expect(row.rank).toEqual({ place: result.rank, of: result.of });
      expect([row.class, row.score]).toEqual([result.class, result.score]);
    });
    expect(rows.map(({ rank }) => rank?.place)).toEqual([1, 3, 3, 2, 5]);
  });

  it('state the class of the previous year and the direction of the move', () => {
    const { rows } = looked([
      ...firms(['90', '50', '40', '30', '20'], '2021'),
      ...firms(['50', '90', '40', '30', '20']),
    ]);
    expect(rows.map((one) => `${one.classBefore}${one.class} ${one.move}`).slice(0, 3)).toEqual([
      'AB down',
      'BA up',
      'CC same',
    ]);
  });

  it('leave unknown values undefined, and state why a firm is not evaluated', () => {
    const { rows } = looked([
      ...firms(['90', undefined]),
      { enterprise: 'f3', state: 'building', land: '10', tax: '5' },
    ]);
    expect(rows.map(({ excluded }) => excluded)).toEqual([undefined, 'missing', 'building']);
    expect(rows.map(({ taxPerMu }) => taxPerMu)).toEqual([9, undefined, 0.5]);
    expect(rows[1]).toMatchObject({ class: undefined, score: undefined, rank: undefined });
    expect(rows[2]?.low).toBe('not-judged');
  });

  it('include the firms of a year without rules', () => {
    const { rows } = looked([...firms(['90'], '2021'), ...firms(['80', '70'])], false);
    expect(rows.map(({ id, excluded }) => [id, excluded])).toEqual([
      ['f1', 'no-rules'],
      ['f2', 'no-rules'],
    ]);
  });
});
