import type { FirmScope } from '../../data/enterprise.ts';
import type { ClassRule, EvaluationItem } from '../../data/rules.ts';
import { type ClassBound, classAt, classBounds } from './classBounds.ts';
import type { Units } from './mergeParcels.ts';
import { pointsOf, valuesOf } from './pointsOfItem.ts';

/**
 * The evaluated units of one scope. Arrays are indexed by unit of the field, or by item and unit.
 */
export interface ScopeField {
  readonly scope: FirmScope;
  readonly items: readonly EvaluationItem[];
  readonly size: number;
  /** `[j][i]`: NaN if the unit has no value. */
  readonly values: readonly Float64Array[];
  /** `[j][i]`: the points that count; they sum to the score. */
  readonly points: readonly Float64Array[];
  readonly scores: Float64Array;
  /** Indexes into `bounds`; -1 if there are no classes. */
  readonly classes: Int8Array;
  readonly bounds: readonly ClassBound[];
}

/** A field, and the units that a missing figure excludes from it. */
export interface EvaluatedScope {
  readonly field: ScopeField;
  /** The unit at each index of the field. */
  readonly units: Uint32Array;
  readonly lacking: Uint32Array;
}

/** Evaluates the units of one scope. */
export function evaluateScope(
  scope: FirmScope,
  items: readonly EvaluationItem[],
  classes: readonly ClassRule[],
  all: Units,
  candidates: Uint32Array,
): EvaluatedScope {
  const valuesOfAll = items.map((item) => valuesOf(item, all, candidates));
  const { stays, lacking } = withFigures(items, valuesOfAll);
  const values = lacking.length === 0 ? valuesOfAll : valuesOfAll.map((one) => picked(one, stays));
  const units = lacking.length === 0 ? candidates : stays.map((i) => candidates[i] ?? 0);
  const points = pointsOfField(items, values);
  const scores = new Float64Array(units.length);
  for (const one of points) {
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (one[i] ?? 0);
  }
  const bounds = classBounds(classes, scores.toSorted());
  const classOf = new Int8Array(scores.length);
  for (let i = 0; i < scores.length; i++) classOf[i] = classAt(scores[i] ?? 0, bounds);
  return {
    field: { scope, items, size: units.length, values, points, scores, classes: classOf, bounds },
    units,
    lacking: lacking.map((i) => candidates[i] ?? 0),
  };
}

interface Lacking {
  readonly stays: Uint32Array;
  readonly lacking: Uint32Array;
}

/**
 * Finds the units with all figures for which the rules have no substitute. A unit is excluded if a
 * value is missing and the rule does not say how it counts, or if it should count as a mean that no
 * unit has.
 */
function withFigures(items: readonly EvaluationItem[], values: readonly Float64Array[]): Lacking {
  let nobody = values.map(() => false);
  for (;;) {
    const found = lackingIn(items, values, nobody);
    // The values of an excluded unit count for no mean, which may exclude more units.
    const then = values.map((own) => found.stays.every((i) => Number.isNaN(own[i])));
    if (then.every((one, j) => one === nobody[j])) return found;
    nobody = then;
  }
}

function lackingIn(
  items: readonly EvaluationItem[],
  values: readonly Float64Array[],
  nobody: readonly boolean[],
): Lacking {
  const count = values[0]?.length ?? 0;
  const stays = new Uint32Array(count);
  const lacking = new Uint32Array(count);
  let [in_, out] = [0, 0];
  for (let i = 0; i < count; i++) {
    let isIn = false;
    let isOut = false;
    for (let j = 0; j < items.length; j++) {
      const has = !Number.isNaN(values[j]?.[i]);
      const missing = items[j]?.missing;
      if (has || missing === 'zero' || (missing === 'scope-mean' && !nobody[j])) isIn = true;
      else if (missing !== 'share-out') isOut = true;
    }
    if (isIn && !isOut) stays[in_++] = i;
    else lacking[out++] = i;
  }
  return { stays: stays.slice(0, in_), lacking: lacking.slice(0, out) };
}

function pointsOfField(
  items: readonly EvaluationItem[],
  values: readonly Float64Array[],
): Float64Array[] {
  const points = items.map((item, j) => {
    const own = new Float64Array(values[j]?.length ?? 0);
    for (let i = 0; i < own.length; i++) own[i] = pointsOf(item, values[j]?.[i] ?? Number.NaN);
    return own;
  });
  items.forEach((item, j) => {
    const own = points[j];
    if (!own) return;
    if (item.missing === 'zero') fill(own, 0);
    else if (item.missing === 'scope-mean') fill(own, mean(own));
  });
  shareOut(items, points);
  return points;
}

/** If an item cannot count, the other items share its weight in proportion to their own. */
function shareOut(items: readonly EvaluationItem[], points: readonly Float64Array[]): void {
  if (!items.some(({ missing }) => missing === 'share-out')) return;
  const count = points[0]?.length ?? 0;
  for (let i = 0; i < count; i++) {
    let [all, there] = [0, 0];
    for (let j = 0; j < items.length; j++) {
      const weight = items[j]?.weight ?? 0;
      all += weight;
      if (!Number.isNaN(points[j]?.[i])) there += weight;
    }
    if (there === all) continue;
    for (const own of points) {
      const value = own[i] ?? 0;
      own[i] = Number.isNaN(value) ? 0 : (value * all) / there;
    }
  }
}

function fill(points: Float64Array, value: number): void {
  for (let i = 0; i < points.length; i++) if (Number.isNaN(points[i])) points[i] = value;
}

function mean(points: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < points.length; i++) {
    const value = points[i] ?? 0;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

function picked(values: Float64Array, places: Uint32Array): Float64Array {
  const some = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) some[i] = values[places[i] ?? 0] ?? Number.NaN;
  return some;
}
