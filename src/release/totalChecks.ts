import type { Dataset } from '../figures/dataset.ts';
import type { Decimal } from '../figures/decimal.ts';
import type { Figure, PlaceId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import { kindMeaning } from '../figures/kindMeaning.ts';
import { preferred } from '../figures/statements.ts';
import { findUnit, sameQuantity, toCanonical } from '../figures/unit.ts';

/** A total with the sum of its parts, or the reason why they cannot be compared. */
export interface TotalCheck {
  readonly whole: Figure;
  /** The units below the place that report the indicator in any period. */
  readonly units: number;
  readonly outcome:
    | { readonly kind: 'agrees' }
    /** Sum and difference (total minus sum) in the unit of the total. */
    | { readonly kind: 'differs'; readonly sum: Decimal; readonly gap: Decimal }
    /** The units without a figure for the period. */
    | { readonly kind: 'not-run'; readonly without: readonly PlaceId[] };
}

// With more digits, a sum of decimals would lose precision.
const MOST_SUMMED_DIGITS = 15;

/**
 * Compares every stated total with its parts: flows and counts of a place with those of the units
 * below it, in the same period and span. A difference is reported, never corrected.
 */
export function totalChecks(dataset: Dataset): TotalCheck[] {
  const levels = levelsOf(dataset);
  const units = new Map<string, Set<PlaceId>>();
  for (const [, figure] of levels) {
    const parent = dataset.places.get(figure.place)?.parent;
    if (!parent) continue;
    const name = `${parent}|${figure.indicator}`;
    units.set(name, (units.get(name) ?? new Set()).add(figure.place));
  }
  const checks: TotalCheck[] = [];
  for (const [, whole] of levels) {
    const under = units.get(`${whole.place}|${whole.indicator}`);
    // A single unit is not a sum; missing figures of other units are reported elsewhere.
    if (!whole.value || !under || under.size < 2) continue;
    const parts = [...under].map((place) => ({ place, figure: levels.get(nameOf(whole, place)) }));
    const without = parts
      .filter(({ figure }) => !figure?.value && figure?.status !== 'not_applicable')
      .map(({ place }) => place);
    const stated = parts.flatMap(({ figure }) => (figure?.value ? [figure] : []));
    const outcome =
      without.length > 0 ? ({ kind: 'not-run', without } as const) : compared(whole, stated);
    if (outcome) checks.push({ whole, units: under.size, outcome });
  }
  return checks;
}

/** The displayed level of each place, indicator, period and span that adds up over places. */
function levelsOf({ figures, indicators }: Dataset): Map<string, Figure> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures.all()) {
    const { addsOverPlaces } = kindMeaning(indicators.get(figure.indicator));
    if (figure.measure !== 'level' || !addsOverPlaces) continue;
    const name = nameOf(figure, figure.place);
    found.set(name, [...(found.get(name) ?? []), figure]);
  }
  const shown = new Map<string, Figure>();
  for (const [name, all] of found) {
    // The last of several releases counts, and the widest of several scopes.
    const figure = preferred(
      all.toSorted((a, b) => (a.released < b.released ? 1 : -1)),
      'level',
    );
    if (figure) shown.set(name, figure);
  }
  return shown;
}

const nameOf = (
  { indicator, period, span }: Pick<Figure, 'indicator' | 'period' | 'span'>,
  place: PlaceId,
) => numberKey({ place, indicator, measure: 'level', of: undefined, period, span });

function compared(whole: Figure, parts: readonly Figure[]): TotalCheck['outcome'] | undefined {
  const all = [whole, ...parts].map(inUnitOf(whole));
  if (all.some((one) => one === undefined)) return undefined;
  const values = all.flatMap((one) => one ?? []);
  const scale = Math.max(...values.map((value) => value.scale));
  const [total = 0, ...rest] = values.map((value) => value.mantissa * 10 ** (scale - value.scale));
  const sum = rest.reduce((a, b) => a + b, 0);
  if (Math.max(Math.abs(total), Math.abs(sum)) >= 10 ** MOST_SUMMED_DIGITS) return undefined;
  const gap = total - sum;
  // Each value may be off by half of its last digit.
  const rounding = values.reduce((all_, value) => all_ + 10 ** (scale - value.scale) / 2, 0);
  if (Math.abs(gap) <= rounding) return { kind: 'agrees' };
  return { kind: 'differs', sum: { mantissa: sum, scale }, gap: { mantissa: gap, scale } };
}

/** A plain value in the unit of another figure; undefined for a bound or another quantity. */
function inUnitOf(whole: Figure): (figure: Figure) => Decimal | undefined {
  const to = findUnit(whole.unit);
  return ({ value, unit, qualifier }) => {
    if (!value || qualifier !== '=') return undefined;
    if (unit === whole.unit) return value;
    const from = findUnit(unit);
    if (!from || !to || !sameQuantity(from, to)) return undefined;
    const ratio = toCanonical(ONE, to) / toCanonical(ONE, from);
    const shift = Math.round(Math.log10(ratio));
    const scale = value.scale + shift;
    // The ratio of 亩 and m² is not a power of ten.
    return scale >= 0 && Math.abs(10 ** shift / ratio - 1) < 1e-9 ? { ...value, scale } : undefined;
  };
}

const ONE: Decimal = { mantissa: 1, scale: 0 };
