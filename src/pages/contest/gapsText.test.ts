import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS } from '../../figures/rankingNames.ts';
import { RANKING_WORDS } from '../../locale/ranking.ts';
import { domainFaults } from '../../ranking/domain.ts';
import { ABSENCE, columnOf, type RankingTable } from '../../ranking/rankingTable.ts';
import { type Method, rank } from '../../ranking/standings.ts';
import { gapsText } from './gapsText.ts';

await Promise.all([RANKING_WORDS.load('zh'), RANKING_WORDS.load('en')]);

/**
 * Two indicators; the second lacks the value of the last four places, each for a different reason.
 */
function tableOf(values: readonly number[]): RankingTable {
  const places = ['a', 'b', 'c', 'none', 'late', 'closed', 'other'];
  const gaps = [ABSENCE.missing, ABSENCE.late, ABSENCE.confidential, ABSENCE.notApplicable];
  const facts = () => ({
    target: new Float64Array(places.length).fill(6),
    bounds: { low: 1, high: 9 },
  });
  const whole = columnOf([9, 5, 1, 6, 7, 4, 3], facts());
  const holed = columnOf([...values, undefined, undefined, undefined, undefined], facts());
  gaps.forEach((gap, i) => {
    holed.absent[values.length + i] = gap;
  });
  const criterion = (id: string, column: typeof whole) => ({
    id,
    weight: 1,
    parts: [{ column, share: 1 }],
  });
  return { places, criteria: [criterion('whole', whole), criterion('holed', holed)] };
}

const methods = SCORINGS.flatMap((scoring) =>
  AGGREGATIONS.flatMap((aggregation) =>
    MISSING_POLICIES.map(
      (missing): Method => ({
        scoring,
        aggregation,
        missing,
        weighting: 'given',
      }),
    ),
  ),
);

const SHARED = '该项权重由其余指标按比例分担';

/** The points that a text gives for a gap; undefined for a weight that is shared out. */
function saidOf(text: string, gap: string, reported: readonly number[]): number | undefined {
  const clause = text.split(/[；。]/).find((part) => part.includes(gap)) ?? '';
  if (clause.includes(SHARED)) return undefined;
  const [least, most] = [Math.min(...reported), Math.max(...reported)];
  if (clause.includes('平均分'))
    return reported.reduce((sum, one) => sum + one, 0) / reported.length;
  if (clause.includes('最低分高于 0 的计 0 分')) return Math.min(0, least);
  if (clause.includes('计 0 分')) return 0;
  if (clause.includes('按该项最低分计')) return Math.min(least, most);
  throw new Error(`${gap}: ${text}`);
}

describe('the method box on gaps', () => {
  it('agrees with the ranking of a small table, under every rule', () => {
    let ranked = 0;
    for (const method of methods) {
      for (const values of [
        [8, 5, 2],
        [5, 4, -3],
      ]) {
        const table = tableOf(values);
        const weights = Float64Array.of(0.5, 0.5);
        if (domainFaults(table, method, weights).length > 0) continue;
        ranked++;
        const text = gapsText(method, [], RANKING_WORDS.zh);
        const points = rank(table, method).points[1] ?? new Float64Array();
        const reported = [...points].slice(0, values.length);
        const got = (at: number) => (Number.isNaN(points[at]) ? undefined : points[at]);
        const said = ['未公布', '缺报', '不公开', '不适用'].map((gap) =>
          saidOf(text, gap, reported),
        );
        const found = [3, 4, 5, 6].map(got);
        const key = JSON.stringify([method, values, text]);
        found.forEach((value, i) => {
          if (value === undefined) expect(said[i], key).toBeUndefined();
          else expect(said[i], key).toBeCloseTo(value, 9);
        });
      }
    }
    expect(ranked).toBeGreaterThan(methods.length);
  });

  it('also agrees for a place without a target, if completion is scored', () => {
    for (const missing of MISSING_POLICIES) {
      const method = {
        scoring: 'completion',
        aggregation: 'arithmetic',
        missing,
        weighting: 'given',
      } as const;
      expect(gapsText(method, [], RANKING_WORDS.zh)).toContain('没有年度目标的，按未公布处理');
      const table = tableOf([8, 5, 2]);
      const target = table.criteria[1]?.parts[0]?.column.target ?? new Float64Array();
      target[0] = Number.NaN;
      const points = rank(table, method).points[1];
      expect(points?.[0]).toEqual(points?.[3]);
    }
  });

  it('is one sentence per rule, in both languages', () => {
    const efficacy = {
      scoring: 'efficacy',
      aggregation: 'arithmetic',
      missing: 'reweight',
    } as const;
    expect(gapsText(efficacy, [], RANKING_WORDS.zh)).toBe(
      '缺报的计 0 分；未公布、不公开、不适用的，该项权重由其余指标按比例分担。',
    );
    expect(
      gapsText({ ...efficacy, scoring: 'z-score', missing: 'zero' }, [], RANKING_WORDS.en),
    ).toBe(
      'What is late, not reported or confidential scores the lowest points of the indicator, or 0 where these are above 0; the weight of what is not applicable is shared out over the other indicators.',
    );
  });
});
