import { describe, expect, it } from 'vitest';
import type { IndicatorId, PlaceId, SourceId } from '../figures/figure.ts';
import { period } from '../figures/tableFixture.ts';
import type { ContestIndicator } from '../figures/tables.ts';
import { type RaceOptions, type RaceTable, race } from './contestFixture.ts';
import { type RunOptions, refusals } from './prepareRun.ts';
import { robustness } from './robustness.ts';
import { runContest } from './runContest.ts';

const Q1 = period('2023-Q1');

function fieldOf(table: RaceTable, options: RaceOptions, more: Partial<ContestIndicator> = {}) {
  const data = race(table, options);
  const contestIndicators = data.contestIndicators.map((one) => ({ ...one, ...more }));
  return (tried: RunOptions = {}) => {
    const run = runContest({ ...data, contestIndicators }, 'race', Q1, tried);
    if (typeof run === 'string') return run;
    const [field] = run.fields;
    if (!field) throw new Error('no field');
    return field;
  };
}

const target = (place: string, value: number) => ({
  place: place as PlaceId,
  indicator: 'i1' as IndicatorId,
  year: 2023,
  value: { mantissa: value, scale: 0 },
  unit: '%',
  source: 'gazette' as SourceId,
});

describe('the rules of a contest', () => {
  const table: RaceTable = { a: [9], b: [8], c: [7] };
  const points = (field: ReturnType<ReturnType<typeof fieldOf>>) =>
    typeof field === 'string' ? field : [...field.standings.scores];

  it('give a step, floor and cap that apply to no other scoring', () => {
    const rules = { score: 'step-points' } as const;
    const run = fieldOf(table, { rules }, { step: 30, floor: 50, cap: 90 });
    expect(points(run())).toEqual([90, 70, 50]);
    expect(points(run({ scoring: 'min-max' }))).toEqual([100, 50, 0]);
  });

  it('define the points for a target of 0', () => {
    const targets = [target('a', 0), target('b', 8), target('c', 14)];
    const options = { rules: { score: 'completion' }, more: { targets } } as const;
    expect(points(fieldOf(table, options)())).toEqual([Number.NaN, 100, 50]);
    expect(points(fieldOf(table, options, { zeroTarget: 'full' })())).toEqual([100, 100, 50]);
    expect(points(fieldOf(table, options, { zeroTarget: 'zero' })())).toEqual([0, 100, 50]);
  });

  it('reject a method that does not accept the figures, and name those that do', () => {
    const data = race({ a: [9], b: [-8], c: [7] });
    const tried = { scoring: 'z-score', aggregation: 'harmonic' } as const;
    expect(runContest(data, 'race', Q1, tried)).toBe('out-of-domain');
    const [refusal] = refusals(data, 'race', Q1, tried);
    expect(refusal?.faults[0]).toMatchObject({ cell: 'points', indicator: 0, place: 1 });
    expect(refusal?.instead.scorings).toContain('min-max');
    expect(refusal?.instead.aggregations).toContain('copeland');
  });

  it('reject a ranking with too many comparisons', () => {
    const run = fieldOf(table, { rules: { aggregate: 'copeland' } });
    expect(run({ maxSteps: 8 })).toBe('too-long');
    expect(points(run({ maxSteps: 9 }))).toEqual([2, 0, -2]);
  });

  it('break ties in draws as in the ranking', () => {
    const rules = { tieBreak: ['i2' as IndicatorId] };
    const field = fieldOf({ a: [1, 3], b: [2, 2], c: [3, 1] }, { rules })();
    if (typeof field === 'string') throw new Error(field);
    expect([...field.ranks]).toEqual([1, 2, 3]);
    const drawn = robustness(
      field.table,
      { scoring: 'min-max', aggregation: 'arithmetic', weighting: 'given', missing: 'reweight' },
      { count: 5, seed: 1, weights: { kind: 'none' }, scorings: ['min-max'], rounding: false },
      { tieBreak: field.tieBreak },
    );
    expect([...drawn.median]).toEqual([1, 2, 3]);
    expect([...drawn.winProbability]).toEqual([1, 0, 0]);
  });
});
