import type { Dataset } from '../../figures/dataset.ts';
import type { Decimal } from '../../figures/decimal.ts';
import type { Figure, PlaceId } from '../../figures/figure.ts';
import { allComparisons, type Comparison } from '../../ranking/comparison.ts';
import { type ShareCheck, shareChecks } from '../../release/shareChecks.ts';
import { totalChecks } from '../../release/totalChecks.ts';

/** The results of comparing the figures of a dataset with each other. */
export interface SelfChecks {
  readonly agrees: number;
  /** Totals minus the sum of their parts. */
  readonly differing: readonly {
    readonly whole: Figure;
    readonly sum: Decimal;
    readonly gap: Decimal;
  }[];
  readonly offShares: readonly {
    readonly share: Figure;
    readonly part: Figure;
    readonly whole: Figure;
  }[];
  /** Announced prizes that the rules, applied to the figures, do not confirm. */
  readonly offAwards: readonly Comparison[];
  /** Totals with units that have no figure. */
  readonly openTotals: readonly {
    readonly whole: Figure;
    readonly units: number;
    readonly without: readonly PlaceId[];
  }[];
  /** Shares without both levels. */
  readonly openShares: readonly Figure[];
  /** Shares that imply a figure that no source prints. */
  readonly implied: readonly ShareCheck[];
}

/** Runs all consistency checks of a dataset. */
export function selfChecks(dataset: Dataset): SelfChecks {
  const totals = totalChecks(dataset);
  const shares = shareChecks(dataset);
  const awards = allComparisons(dataset);
  return {
    agrees:
      [...totals, ...shares].filter(({ outcome }) => outcome.kind === 'agrees').length +
      awards.filter(({ agrees }) => agrees).length,
    offAwards: awards.filter(({ agrees }) => !agrees),
    differing: totals.flatMap(({ whole, outcome }) =>
      outcome.kind === 'differs' ? [{ whole, sum: outcome.sum, gap: outcome.gap }] : [],
    ),
    offShares: shares.flatMap(({ share, outcome }) =>
      outcome.kind === 'differs' ? [{ share, part: outcome.part, whole: outcome.whole }] : [],
    ),
    openTotals: totals.flatMap(({ whole, units, outcome }) =>
      outcome.kind === 'not-run' ? [{ whole, units, without: outcome.without }] : [],
    ),
    openShares: shares
      .filter(({ outcome }) => outcome.kind === 'not-run' || outcome.kind === 'implies')
      .map(({ share }) => share),
    implied: shares.filter(({ outcome }) => outcome.kind === 'implies'),
  };
}

/** The number of checks that failed or could not run. */
export function failedChecks(checks: SelfChecks): number {
  const { differing, offShares, offAwards, openTotals, openShares } = checks;
  const lists = [differing, offShares, offAwards, openTotals, openShares];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
