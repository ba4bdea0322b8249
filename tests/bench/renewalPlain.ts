import type { Enterprise } from '../../src/renewal/data/enterprise.ts';
import { amountOf, type EnterpriseTable } from '../../src/renewal/data/enterpriseTable.ts';
import { FIRM_RATIOS } from '../../src/renewal/data/firmRatio.ts';
import type { EvaluationRules } from '../../src/renewal/rules/evaluation/evaluationRules.ts';

interface Scored {
  readonly firms: readonly Enterprise[];
  readonly score: number;
  readonly class: string;
}

/**
 * The same evaluation without optimisation: one object per row, closures, a map of parcels, one
 * sort per scope. It is the baseline of the benchmark.
 */
export function plainEvaluation(
  enterprises: EnterpriseTable,
  { items, classes }: EvaluationRules,
  years: readonly number[],
): Scored[] {
  const rows = [...enterprises.all()].filter(({ state }) => state === 'producing');
  return years.flatMap((year) => {
    const parcels = new Map<string, Enterprise[]>();
    for (const row of rows) {
      if (row.year !== year) continue;
      parcels.set(row.parcel, [...(parcels.get(row.parcel) ?? []), row]);
    }
    return (['above-scale', 'below-scale'] as const).flatMap((scope) => {
      const own = items.filter((one) => one.scope === scope);
      const units = [...parcels.values()].filter(
        (firms) => firms.some((firm) => firm.scope === 'above-scale') === (scope === 'above-scale'),
      );
      const points = own.map(({ indicator, weight, benchmark }) => {
        const { over, under } = FIRM_RATIOS[indicator];
        const raw = units.map((firms) => {
          const sum = (name: typeof over) =>
            firms.reduce((all, firm) => all + (amountOf(firm, name) ?? Number.NaN), 0);
          return Math.max(0, Math.min(weight, (weight * (sum(over) / sum(under))) / benchmark));
        });
        const there = raw.filter((one) => !Number.isNaN(one));
        const mean = there.reduce((a, b) => a + b, 0) / there.length;
        return raw.map((one) => (Number.isNaN(one) ? mean : one));
      });
      const scored = units
        .map((firms, i) => ({ firms, score: points.reduce((all, one) => all + (one[i] ?? 0), 0) }))
        .sort((a, b) => b.score - a.score);
      const ends = classes.filter((one) => one.scope === scope);
      return scored.map(({ firms, score }, rank) => {
        const found = ends.find(
          (one) => one.by === 'percentile' && ((rank + 1) / scored.length) * 100 <= one.to,
        );
        return { firms, score, class: found?.class ?? '' };
      });
    });
  });
}
