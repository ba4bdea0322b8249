import { pointsOf } from './pointsOfItem.ts';
import type { ScopeField } from './scopeField.ts';

/**
 * Units of a field whose scores contain the same means, so that they move equally when these
 * change.
 */
export interface MeanMates {
  /** By item: the factor of its mean in the score; 0 if the unit has a value of its own. */
  readonly times: readonly number[];
  /** In rising order. */
  readonly scores: Float64Array;
}

/** The mean that an item counts for units without a value, and its components. */
export interface ItemMean {
  /** NaN if no unit has a value. */
  readonly mean: number;
  /** The number of units with a value. */
  readonly count: number;
  /**
   * The sum of the points of all units with a value except one; it is added up, because a
   * subtraction loses digits.
   */
  readonly sumWithout: (place: number) => number;
}

/** The means of a field and the units that depend on them. */
export interface FieldMeans {
  /**
   * `[j][i]`: the points for a value, before missing values are filled in or weights shared out;
   * NaN without a value.
   */
  readonly points: readonly Float64Array[];
  /** By item; undefined if its rule uses no mean. */
  readonly means: readonly (ItemMean | undefined)[];
  readonly mates: readonly MeanMates[];
  readonly matesOf: (place: number) => MeanMates | undefined;
}

const known = new WeakMap<ScopeField, FieldMeans>();

/** Computes the means of a field, once for all firms. */
export function fieldMeans(field: ScopeField): FieldMeans {
  const made = known.get(field);
  if (made) return made;
  const means = meansOf(field);
  known.set(field, means);
  return means;
}

function meansOf(field: ScopeField): FieldMeans {
  const points = field.items.map((item, j) =>
    Float64Array.from(field.values[j] ?? [], (value) => pointsOf(item, value)),
  );
  const means = field.items.map(({ missing }, j) =>
    missing === 'scope-mean' ? itemMean(points[j] ?? new Float64Array()) : undefined,
  );
  return { points, means, ...matesIn(field, points) };
}

function itemMean(points: Float64Array): ItemMean {
  const size = points.length;
  // Sums over the units before each index, and over the units from it on.
  const [before, from] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  let count = 0;
  for (let i = 0; i < size; i++) {
    const value = points[i] ?? Number.NaN;
    before[i + 1] = (before[i] ?? 0) + (Number.isNaN(value) ? 0 : value);
    if (!Number.isNaN(value)) count++;
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = points[i] ?? Number.NaN;
    from[i] = (from[i + 1] ?? 0) + (Number.isNaN(value) ? 0 : value);
  }
  return {
    mean: (before[size] ?? 0) / count,
    count,
    sumWithout: (place) => (before[place] ?? 0) + (from[place + 1] ?? 0),
  };
}

function matesIn(
  { items, size, scores }: ScopeField,
  points: readonly Float64Array[],
): Pick<FieldMeans, 'mates' | 'matesOf'> {
  const groups = new Map<string, { times: number[]; places: number[] }>();
  const keyOf: string[] = [];
  for (let i = 0; i < size; i++) {
    const times = timesOf(items, (j) => Number.isNaN(points[j]?.[i]));
    const key = times.join();
    const group = groups.get(key) ?? { times, places: [] };
    groups.set(key, group);
    group.places.push(i);
    keyOf.push(key);
  }
  const mates = new Map<string, MeanMates>();
  for (const [key, { times, places }] of groups) {
    mates.set(key, { times, scores: Float64Array.from(places, (i) => scores[i] ?? 0).sort() });
  }
  return { mates: [...mates.values()], matesOf: (place) => mates.get(keyOf[place] ?? '') };
}

/** The factor of each item's mean in the score of a unit; above 1 if weight is shared out. */
function timesOf(items: ScopeField['items'], isMissing: (j: number) => boolean): number[] {
  let [all, there] = [0, 0];
  items.forEach(({ missing, weight }, j) => {
    all += weight;
    if (missing !== 'share-out' || !isMissing(j)) there += weight;
  });
  return items.map(({ missing }, j) =>
    missing === 'scope-mean' && isMissing(j) ? all / there : 0,
  );
}
