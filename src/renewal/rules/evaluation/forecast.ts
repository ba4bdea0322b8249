import { AMOUNTS, SIGNED_AMOUNTS } from '../../data/enterprise.ts';
import type { EnterpriseTable } from '../../data/enterpriseTable.ts';
import { firmCode } from './classHistory.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import type { EvaluationRules } from './evaluationRules.ts';
import type { FirmColumns } from './firmColumns.ts';

/**
 * Projects the coming year: every amount of every firm changes by the same difference as last year
 * (not below zero unless the amount may be negative), and a firm without a previous year stays the
 * same. It is an assumption; every view of it must say so.
 */
export function forecast(
  { columns }: EnterpriseTable,
  now: Evaluation,
  before: Evaluation,
  rules: EvaluationRules = now.rules,
): Evaluation {
  const { enterprise } = columns.codes;
  const placeBefore = new Int32Array(enterprise.names.length).fill(-1);
  for (let i = 0; i < before.firms.length; i++) placeBefore[firmCode(before, enterprise, i)] = i;
  const amounts: {
    -readonly [Name in keyof FirmColumns['amounts']]: FirmColumns['amounts'][Name];
  } = {};
  for (const name of AMOUNTS) {
    const [own, then] = [now.firms.amounts[name], before.firms.amounts[name]];
    if (!own) continue;
    const least = SIGNED_AMOUNTS.has(name) ? Number.NEGATIVE_INFINITY : 0;
    amounts[name] = own.map((value, i) => {
      const last = then?.[placeBefore[firmCode(now, enterprise, i)] ?? -1] ?? Number.NaN;
      return Number.isNaN(last) ? value : Math.max(least, 2 * value - last);
    });
  }
  return evaluateFirms({ ...now.firms, amounts }, rules, now.year + 1);
}
