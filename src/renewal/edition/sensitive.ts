import type { DisclosureRules } from '../../figures/disclosure.ts';

/** The reason why a number is itself sensitive. */
export type PrimaryRule = 'frequency' | 'dominance' | 'p-percent' | 'difference';

/**
 * A number that must be held back, and the distance that an outsider's interval must reach from it,
 * by variable.
 */
export interface Sensitive {
  readonly rule: PrimaryRule;
  /**
   * Protection levels, whole numbers; the same upwards and downwards, but no interval goes below
   * zero.
   */
  readonly levels: readonly number[];
}

/**
 * Checks a number against the rules: it must be held back if it has too few holders, or if a few of
 * them dominate an amount (any variable except the first, which is the count). Protection levels
 * are those of tau-argus: (100/k) times the n largest less the sum for dominance, p % of the
 * largest less the rest for the p % rule, a fraction of the number for too few holders. A count
 * with too few holders must be able to reach the minimum frequency.
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

/** Applies the dominance rules to one amount. */
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
