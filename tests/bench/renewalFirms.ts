import type { CodeColumn, DecimalColumn } from '../../src/figures/columns.ts';
import type { SourceId } from '../../src/figures/figure.ts';
import { seeded } from '../../src/ranking/random.ts';
import { AMOUNTS, type Amount } from '../../src/renewal/data/enterprise.ts';
import {
  ENTERPRISE_CODES,
  EnterpriseTable,
  recordOf,
} from '../../src/renewal/data/enterpriseTable.ts';
import type { FirmRatio } from '../../src/renewal/data/firmRatio.ts';
import type { RulesetId } from '../../src/renewal/data/ids.ts';
import type { ClassRule, EvaluationItem } from '../../src/renewal/data/rules.ts';
import type { EvaluationRules } from '../../src/renewal/rules/evaluation/evaluationRules.ts';

export const YEARS = [2020, 2021, 2022, 2023] as const;

/** The typical value of each amount, in its unit. */
const ABOUT: Readonly<Record<Amount, number>> = {
  land: 20,
  tax: 500,
  revenue: 15_000,
  main_business: 13_000,
  value_added: 3400,
  energy: 1100,
  electricity: 290,
  emission: 0.6,
  employees: 120,
  rd: 300,
  rd_staff: 12,
  profit: 900,
  assets: 18_000,
  liabilities: 9000,
  new_equity: 0,
};

/** The given number of firms in each of four years, by columns, in the form that intake makes. */
export function firmsOf(firms: number): EnterpriseTable {
  const random = seeded(firms);
  const length = firms * YEARS.length;
  const firmOf = (row: number) => Math.floor(row / YEARS.length);
  const column = (names: readonly string[], codeOf: (row: number) => number): CodeColumn => ({
    names,
    codes: Int32Array.from({ length }, (_, row) => codeOf(row)),
  });
  const one = column([''], () => 0);
  const ids = Array.from({ length: firms }, (_, i) => `f${i}`);
  // Every twentieth firm shares the parcel of the firm before it.
  const parcels = Array.from({ length: firms }, (_, i) => `l${i}`);
  const codes = recordOf(ENTERPRISE_CODES, (name) => {
    switch (name) {
      case 'enterprise':
        return column(ids, firmOf);
      case 'year':
        return column(YEARS.map(String), (row) => row % YEARS.length);
      case 'parcel':
        return column(parcels, (row) => firmOf(row) - (firmOf(row) % 20 === 19 ? 1 : 0));
      case 'scope':
        return column(['above-scale', 'below-scale'], (row) => (firmOf(row) % 3 === 0 ? 1 : 0));
      case 'state':
        return column(['producing', 'building'], (row) => (firmOf(row) % 50 === 7 ? 1 : 0));
      default:
        return one;
    }
  });
  const amounts = recordOf(AMOUNTS, (name): DecimalColumn => {
    const isMissing = (row: number) => name === 'emission' && firmOf(row) % 8 === 0;
    return {
      mantissas: Float64Array.from({ length }, () =>
        Math.round(ABOUT[name] * 100 * (0.2 + 1.6 * random())),
      ),
      scales: Int8Array.from({ length }, (_, row) => (isMissing(row) ? -1 : 2)),
    };
  });
  return new EnterpriseTable({ length, lines: new Uint32Array(length), codes, amounts });
}

const BOOK = { ruleset: 'bench' as RulesetId, source: 'book' as SourceId, locator: '' };
const item = (
  scope: EvaluationItem['scope'],
  indicator: FirmRatio,
  weight: number,
  benchmark: number,
): EvaluationItem => ({
  ...BOOK,
  scope,
  indicator,
  weight,
  benchmark,
  direction: 'higher',
  cap: 1,
  floor: 0,
  missing: indicator === 'value_added_per_emission' ? 'scope-mean' : 'zero',
});
const ENDS = [20, 80, 95, 100];
const classes = (scope: ClassRule['scope']): ClassRule[] =>
  (['A', 'B', 'C', 'D'] as const).map((name, i) => ({
    ...BOOK,
    scope,
    class: name,
    by: 'percentile',
    from: ENDS[i - 1] ?? 0,
    to: ENDS[i] ?? 100,
  }));

/** Six items above scale and two below, classes by percentile, merged parcels. */
export const RULES: EvaluationRules = {
  set: {
    id: BOOK.ruleset,
    kind: 'evaluation',
    name: { zh: '', en: '' },
    from: '',
    to: '',
    parcels: 'merge',
    leastLand: 3,
    objectionDays: 7,
    join: undefined,
    confidence: 'demo',
    source: BOOK.source,
    locator: '',
    note: '',
  },
  items: [
    item('above-scale', 'tax_per_mu', 30, 40),
    item('above-scale', 'value_added_per_mu', 20, 220),
    item('above-scale', 'value_added_per_energy', 20, 4),
    item('above-scale', 'value_added_per_emission', 10, 6500),
    item('above-scale', 'labour_productivity', 10, 36),
    item('above-scale', 'rd_share', 10, 0.033),
    item('below-scale', 'tax_per_mu', 60, 40),
    item('below-scale', 'tax_per_kwh', 40, 3),
  ],
  classes: [...classes('above-scale'), ...classes('below-scale')],
};
