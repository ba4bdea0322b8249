import type { Decimal } from '../../figures/decimal.ts';
import type { PlaceId } from '../../figures/figure.ts';
import {
  type InvestmentUnit,
  UPGRADE_KINDS,
  type UpgradeKind,
  type UpgradeProject,
} from '../data/upgradeProject.ts';

/** The number of projects and their combined investment. */
export interface Total {
  readonly count: number;
  /** In 亿元; undefined if no project states one, or the sum has too many digits to be exact. */
  readonly investment: Decimal | undefined;
  /** Projects without a stated investment, which the sum leaves out. */
  readonly unstated: number;
}

/** The totals of a place, or of all places. */
export interface PlaceTotals {
  /** Undefined for all places. */
  readonly place: PlaceId | undefined;
  readonly kinds: Readonly<Record<UpgradeKind, Total>>;
  readonly all: Total;
}

/**
 * The totals of each place by kind, in the order of `places`, followed by the totals of all places.
 */
export function upgradeTotals(
  projects: readonly UpgradeProject[],
  places: Iterable<PlaceId>,
): PlaceTotals[] {
  const totals = (place: PlaceId | undefined): PlaceTotals => {
    const own = projects.filter((one) => place === undefined || one.place === place);
    const [digital, green] = UPGRADE_KINDS.map((kind) =>
      totalOf(own.filter((one) => one.kind === kind)),
    );
    const none = totalOf([]);
    return { place, kinds: { digital: digital ?? none, green: green ?? none }, all: totalOf(own) };
  };
  const named = new Set(projects.map(({ place }) => place));
  return [...[...places].filter((place) => named.has(place)), undefined].map(totals);
}

function totalOf(projects: readonly UpgradeProject[]): Total {
  const stated = projects.flatMap(({ investment, unit }) =>
    investment && unit ? [inYi(investment, unit)] : [],
  );
  return {
    count: projects.length,
    investment: stated.length > 0 ? sumOf(stated) : undefined,
    unstated: projects.length - stated.length,
  };
}

/** Converts an investment to 亿元 (10,000 万元). */
const inYi = ({ mantissa, scale }: Decimal, unit: InvestmentUnit): Decimal =>
  unit === '亿元' ? { mantissa, scale } : { mantissa, scale: scale + 4 };

function sumOf(values: readonly Decimal[]): Decimal | undefined {
  const scale = Math.max(...values.map((one) => one.scale));
  const mantissa = values.reduce((sum, one) => sum + one.mantissa * 10 ** (scale - one.scale), 0);
  return Number.isSafeInteger(mantissa) ? { mantissa, scale } : undefined;
}
