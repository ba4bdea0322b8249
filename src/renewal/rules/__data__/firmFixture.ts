import { parseDecimal } from '../../../figures/decimal.ts';
import type { SourceId } from '../../../figures/figure.ts';
import { AMOUNTS, type Amount } from '../../data/enterprise.ts';
import {
  ENTERPRISE_CODES,
  type EnterpriseCode,
  EnterpriseTable,
  recordOf,
} from '../../data/enterpriseTable.ts';
import type { FirmRatio } from '../../data/firmRatio.ts';
import type { RulesetId } from '../../data/ids.ts';
import type { ClassRule, EvaluationItem, Ruleset } from '../../data/rules.ts';
import type { EvaluationRules } from '../evaluation/evaluationRules.ts';

/** A row of a test's enterprises.csv; omitted columns get default values. */
export type FirmRow = Partial<Record<EnterpriseCode | Amount, string>>;

const FILLED: FirmRow = { year: '2022', scope: 'above-scale', state: 'producing', source: 'book' };

/** Firms by columns, as intake builds them; a firm without a name is named by its number. */
export function firmTable(rows: readonly FirmRow[]): EnterpriseTable {
  const full = rows.map((row, i) => ({ enterprise: `f${i + 1}`, ...FILLED, ...row }));
  const text = (row: FirmRow, name: EnterpriseCode | Amount) => row[name] ?? '';
  return new EnterpriseTable({
    length: full.length,
    lines: Uint32Array.from(full, (_, i) => i + 2),
    codes: recordOf(ENTERPRISE_CODES, (name) => {
      const names = [...new Set(full.map((row) => text(row, name)))];
      return { names, codes: Int32Array.from(full, (row) => names.indexOf(text(row, name))) };
    }),
    amounts: recordOf(AMOUNTS, (name) => {
      const values = full.map((row) => parseDecimal(text(row, name)));
      return {
        mantissas: Float64Array.from(values, (value) => value?.mantissa ?? 0),
        scales: Int8Array.from(values, (value) => value?.scale ?? -1),
      };
    }),
  });
}

const BOOK = { source: 'book' as SourceId, locator: '第1条' };
const RULESET = 'fixture' as RulesetId;

const SET: Ruleset = {
  id: RULESET,
  kind: 'evaluation',
  name: { zh: '测试规则', en: 'Fixture' },
  from: '',
  to: '',
  parcels: 'merge',
  leastLand: undefined,
  objectionDays: 7,
  join: undefined,
  confidence: 'demo',
  ...BOOK,
  note: '',
};

/** An evaluation item, for above-scale firms by default. */
export function item(
  indicator: FirmRatio,
  weight: number,
  benchmark: number,
  more: Partial<EvaluationItem> = {},
): EvaluationItem {
  return {
    ruleset: RULESET,
    scope: 'above-scale',
    indicator,
    weight,
    benchmark,
    direction: 'higher',
    cap: undefined,
    floor: undefined,
    missing: undefined,
    ...BOOK,
    ...more,
  };
}

/** Classes A, B ... by their upper ends, in %. */
export const byPercentile = (...ends: readonly number[]): ClassRule[] =>
  ends.map((to, i) => ({
    ruleset: RULESET,
    scope: 'above-scale',
    class: CLASS[i] ?? 'D',
    by: 'percentile',
    from: ends[i - 1] ?? 0,
    to,
    ...BOOK,
  }));

/** Classes A, B ... by their minimum scores. */
export const byScore = (...scores: readonly number[]): ClassRule[] =>
  scores.map((least, i) => ({
    ruleset: RULESET,
    scope: 'above-scale',
    class: CLASS[i] ?? 'D',
    by: 'score',
    least,
    ...BOOK,
  }));

const CLASS = ['A', 'B', 'C', 'D'] as const;

export const rulesWith = (
  items: readonly EvaluationItem[],
  classes: readonly ClassRule[] = [],
  set: Partial<Ruleset> = {},
): EvaluationRules => ({ set: { ...SET, ...set }, items, classes });
