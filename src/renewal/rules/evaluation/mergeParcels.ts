import type { Amount } from '../../data/enterprise.ts';
import type { FirmColumns } from './firmColumns.ts';

/**
 * The units of an evaluation: single firms, or the firms of one parcel together. Arrays are indexed
 * by unit.
 */
export interface Units {
  readonly count: number;
  /** The unit of each firm; -1 for an excluded firm. */
  readonly unitOf: Int32Array;
  /** Index in FIRM_SCOPES: above scale if any of its firms is. */
  readonly scope: Uint8Array;
  /** Sums over the firms; NaN if one of them does not report the amount. */
  readonly amounts: Readonly<Partial<Record<Amount, Float64Array>>>;
}

/** Merges the firms of one parcel if the rules say so; an excluded firm adds nothing. */
export function mergeParcels(firms: FirmColumns, parcels: 'merge' | 'separate'): Units {
  const { length, parcel, excluded } = firms;
  const unitOf = new Int32Array(length).fill(-1);
  const ofParcel = parcels === 'merge' ? new Int32Array(most(parcel) + 1).fill(-1) : undefined;
  const scope = new Uint8Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (excluded[i] !== 0) continue;
    const own = parcel[i] ?? -1;
    const there = own >= 0 ? (ofParcel?.[own] ?? -1) : -1;
    const unit = there >= 0 ? there : count++;
    if (ofParcel && own >= 0) ofParcel[own] = unit;
    unitOf[i] = unit;
    const scopeOfFirm = firms.scope[i] ?? 0;
    scope[unit] = there >= 0 ? Math.min(scope[unit] ?? 0, scopeOfFirm) : scopeOfFirm;
  }
  const amounts: Partial<Record<Amount, Float64Array>> = {};
  for (const [name, values] of entriesOf(firms.amounts)) {
    const sums = new Float64Array(count);
    for (let i = 0; i < length; i++) {
      const unit = unitOf[i] ?? -1;
      if (unit >= 0) sums[unit] = (sums[unit] ?? 0) + (values[i] ?? Number.NaN);
    }
    amounts[name] = sums;
  }
  return { count, unitOf, scope: scope.slice(0, count), amounts };
}

const known = new WeakMap<Int32Array, readonly (readonly number[])[]>();

/** The firms of a unit by index, in order; computed once for all units. */
export function firmsOfUnit({ unitOf, count }: Units, unit: number): readonly number[] {
  const made = known.get(unitOf);
  if (made) return made[unit] ?? [];
  const firms = firmsByUnit(unitOf, count);
  known.set(unitOf, firms);
  return firms[unit] ?? [];
}

function firmsByUnit(unitOf: Int32Array, count: number): number[][] {
  const firms = Array.from({ length: count }, (): number[] => []);
  for (let i = 0; i < unitOf.length; i++) firms[unitOf[i] ?? -1]?.push(i);
  return firms;
}

/** Object.entries loses the key type, hence the cast. */
function entriesOf(amounts: FirmColumns['amounts']): [Amount, Float64Array][] {
  return Object.entries(amounts) as [Amount, Float64Array][];
}

function most(numbers: Int32Array): number {
  let largest = -1;
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i] ?? -1);
  return largest;
}
