import type { DisclosureRules } from '../../figures/disclosure.ts';

/** Why a number is held back for itself. */
export type PrimaryRule = 'frequency' | 'dominance' | 'p-percent' | 'difference';

/** A number that must be held back, and how far from it an outsider's interval must reach, by variable. */
export interface Sensitive {
  readonly rule: PrimaryRule;
  /** Protection levels, whole numbers: the same upwards and downwards, but not below nothing. */
  readonly levels: readonly number[];
}

/**
 * Checks a number against the rules: it must be held back if it has too few holders, or if an amount
 * (any variable but the first, which is the count) is dominated by a few of them. Protection levels
 * are those of tau-argus: (100/k) times the n largest less the sum for dominance, p % of the largest
 * less the rest for the p % rule, a part of the number for too few holders. The count of too few must
 * be able to reach the minimum frequency.
 */
export function sensitiveNumber(
  holders: ReadonlyMap<string, readonly number[]>,
  variables: number,
  rules: DisclosureRules,
): Sensitive | undefined {
  const isOfFew = holders.size < rules.minimumFrequency;
  const amounts = Array.from({ length: variables - 1 }, (_, i) =>
    sensitiveAmount(
      [...holders.values()].map((own) => Math.abs(own[i + 1] ?? 0)),
      rules,
    ),
  );
  const first = amounts.find((one) => one.rule !== undefined)?.rule;
  const rule = isOfFew ? 'frequency' : first;
  if (!rule) return undefined;
  const part = isOfFew ? rules.frequencyRange : rules.pPercent;
  let count = 0;
  for (const [own = 0] of holders.values()) count += own;
  const ofCount = isOfFew
    ? Math.max(rules.minimumFrequency - count, Math.ceil((part * count) / 100), 1)
    : 1;
  const ofAmounts = amounts.map(({ level, sum }) => Math.max(level, Math.ceil((part * sum) / 100)));
  return { rule, levels: [ofCount, ...ofAmounts] };
}

/** The dominance rules on one amount. */
function sensitiveAmount(
  values: readonly number[],
  { dominance: { n, k }, pPercent }: DisclosureRules,
): { rule: 'dominance' | 'p-percent' | undefined; level: number; sum: number } {
  const sorted = [...values].sort((a, b) => b - a);
  const sum = add(sorted);
  if (sum === 0) return { rule: undefined, level: 0, sum };
  const top = add(sorted.slice(0, n));
  const [first = 0, second = 0] = sorted;
  const isDominated = top * 100 > k * sum;
  const isNear = (sum - first - second) * 100 < pPercent * first;
  const level = Math.max(
    isDominated ? Math.ceil((100 * top) / k - sum) : 0,
    isNear ? Math.ceil((pPercent * first) / 100 - (sum - first - second)) : 0,
  );
  return { rule: isDominated ? 'dominance' : isNear ? 'p-percent' : undefined, level, sum };
}

const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
