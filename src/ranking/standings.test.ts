import { describe, expect, it } from 'vitest';
import type { AggregationName, ScoringName, Weighting } from '../figures/rankingNames.ts';
import {
  AGAINST_TARGETS,
  COMBINED,
  INDICATORS,
  LEVELS,
  PLACES,
  UNITS,
  within,
  workedColumn,
} from './__data__/worked.ts';
import type { Criterion } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { scoreColumn } from './scoring/score.ts';
import { type Method, rank } from './standings.ts';

const CLOSE = 1e-9;

function expectClose(own: Float64Array, expected: Float64Array) {
  expect(own.length).toBe(expected.length);
  expected.forEach((value, i) => {
    if (Number.isNaN(value)) expect(own[i]).toBeNaN();
    else
      expect(Math.abs((own[i] ?? 0) - value)).toBeLessThanOrEqual(CLOSE * Math.abs(value) + 1e-12);
  });
}

const method = (scoring: ScoringName, more: Partial<Method> = {}): Method => ({
  scoring,
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
  ...more,
});

describe('the points of one indicator', () => {
  it.each<[ScoringName, string]>([
    ['min-max', 'coinr_norm_minmax'],
    ['z-score', 'coinr_norm_zscore'],
    ['rank', 'coinr_norm_rank_min'],
    ['rank-average', 'coinr_norm_rank_avg'],
    ['percentile-rank', 'coinr_norm_prank'],
  ])('under %s are those of the independent package', (scoring, table) => {
    for (const { id, parts } of LEVELS) {
      const [part] = parts;
      if (part) expectClose(scoreColumn(part.column, scoring), workedColumn(table, id));
    }
  });
});

describe('the scores and ranks of the worked contest', () => {
  it.each<[string, ScoringName, AggregationName, Weighting]>([
    ['minmax_amean_w', 'min-max', 'arithmetic', 'given'],
    ['zscore_amean_w', 'z-score', 'arithmetic', 'given'],
    ['rank_min_amean_w', 'rank', 'arithmetic', 'given'],
    ['rank_avg_amean_w', 'rank-average', 'arithmetic', 'given'],
    ['prank_amean_w', 'percentile-rank', 'arithmetic', 'given'],
    ['borda_min_amean_w', 'rank', 'borda', 'given'],
    ['minmax1_100_gmean_w', 'min-max', 'geometric', 'given'],
    ['minmax1_100_hmean_w', 'min-max', 'harmonic', 'given'],
    ['minmax_amean_eq', 'min-max', 'arithmetic', 'equal'],
    ['zscore_amean_eq', 'z-score', 'arithmetic', 'equal'],
    ['rank_min_amean_eq', 'rank', 'arithmetic', 'equal'],
    ['rank_avg_amean_eq', 'rank-average', 'arithmetic', 'equal'],
    ['prank_amean_eq', 'percentile-rank', 'arithmetic', 'equal'],
    ['borda_min_amean_eq', 'rank', 'borda', 'equal'],
    ['minmax1_100_gmean_eq', 'min-max', 'geometric', 'equal'],
    ['minmax1_100_hmean_eq', 'min-max', 'harmonic', 'equal'],
  ])('%s', (column, scoring, aggregation, weighting) => {
    const table = { places: PLACES, criteria: LEVELS };
    const { scores, ranks } = rank(table, method(scoring, { aggregation, weighting }));
    expectClose(scores, workedColumn('coinr_scores', column));
    const expected = workedColumn('coinr_ranks', column);
    // 5.4 twice: the package separates them by the last bit of a double; a contest must not.
    if (column === 'rank_min_amean_w') expected[PLACES.indexOf('T03')] = 10;
    expect([...ranks]).toEqual([...expected]);
  });

  const points = Float64Array.from(UNITS, (unit) => Number(unit.adjust_points));
  const vetoed = UNITS.flatMap(({ veto }, place) => (veto ? [place] : []));
  const groups = ['town', 'zone'].map((group) =>
    UNITS.flatMap((unit, place) => (unit.group === group ? [place] : [])),
  );

  it.each<[string, readonly Criterion[], ScoringName, boolean, Partial<Method>]>([
    ['A_efficacy40_60', COMBINED, 'efficacy', false, {}],
    ['A2_efficacy_within_group', COMBINED, 'efficacy', true, {}],
    ['B_rank_steps', LEVELS, 'step-points', false, {}],
    ['C_completion', AGAINST_TARGETS(), 'completion', false, {}],
    ['C0_completion_late_is_zero', AGAINST_TARGETS(true), 'completion', false, {}],
  ])('%s, with adjustments, groups and a veto', (name, criteria, scoring, byGroup, more) => {
    const scores = new Float64Array(PLACES.length);
    const fields = byGroup ? groups : [Array.from(PLACES.keys())];
    for (const field of fields) {
      const table = {
        places: field.map((place) => PLACES[place] ?? ''),
        criteria: within(criteria, field),
      };
      const own = rank(table, method(scoring, more));
      field.forEach((place, i) => {
        scores[place] = own.scores[i] ?? 0;
      });
    }
    expectClose(scores, workedColumn('scores', name));
    const adjusted = scores.map((score, place) => score + (points[place] ?? 0));
    expectClose(adjusted, workedColumn('scores', `${name}_adjusted`));
    expect([...rankOrder(adjusted)]).toEqual([...workedColumn('ranks', `${name}_overall`)]);
    const award = adjusted.map((score, place) => (vetoed.includes(place) ? Number.NaN : score));
    const order = [...rankOrder(award)].map((place) => (place === 0 ? Number.NaN : place));
    expect(order).toEqual([...workedColumn('ranks', `${name}_award_order_veto_excluded`)]);
  });

  it('has the independently computed completion rates', () => {
    for (const { id, parts } of AGAINST_TARGETS()) {
      const [part] = parts;
      if (!part) continue;
      const rates = scoreColumn(part.column, 'completion').map((rate) => rate / 100);
      expectClose(rates, workedColumn('C_completion_rate', id));
    }
    expect(INDICATORS).toHaveLength(10);
  });
});
