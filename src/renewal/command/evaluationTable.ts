import { outputNumber } from '../../cli/rankOutput.ts';
import type { FirmRatio } from '../data/firmRatio.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import type { Evaluation } from '../rules/evaluation/evaluate.ts';
import { firmResult } from '../rules/evaluation/firmResult.ts';

/** The columns before and after the items. */
const FIRST = ['enterprise', 'year', 'scope', 'score', 'class'] as const;
const LAST = ['excluded', 'why'] as const;

/**
 * Evaluations as a table: one row per firm and year, one column per item with its points; '' if it
 * has none.
 */
export function evaluationTable(
  { enterprises }: Pick<RenewalTables, 'enterprises'>,
  evaluations: readonly Evaluation[],
): { header: string[]; rows: string[][] } {
  const indicators: FirmRatio[] = [
    ...new Set(evaluations.flatMap(({ rules }) => rules.items.map(({ indicator }) => indicator))),
  ];
  const rows = evaluations.flatMap((evaluation) =>
    Array.from(evaluation.firms.rows, (row, i) => {
      const { id, year, scope } = enterprises.at(row);
      const result = firmResult(evaluation, i);
      if (result.kind === 'excluded') {
        const why = [result.why, ...result.lacking].join(' ');
        return [id, String(year), scope, '', '', ...indicators.map(() => ''), 'yes', why];
      }
      const points = new Map(result.items.map((one) => [one.item.indicator, one.points]));
      return [
        id,
        String(year),
        result.scope,
        outputNumber(result.score),
        result.class ?? '',
        ...indicators.map((name) => outputNumber(points.get(name) ?? Number.NaN)),
        'no',
        '',
      ];
    }),
  );
  return { header: [...FIRST, ...indicators, ...LAST], rows };
}
