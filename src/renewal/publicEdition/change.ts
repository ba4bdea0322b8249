import type { DisclosureRules } from '../../figures/land/disclosure.ts';
import { byHolder, type Contribution, sumsOf } from './contribution.ts';
import { type Sensitive, sensitiveNumber } from './sensitive.ts';

/** A number now and as it was published before. */
export interface Change {
  readonly now: readonly Contribution[];
  /** What the dataset says today of then. */
  readonly earlier: readonly Contribution[];
  /** What was printed then, by variable; undefined where it was held back. */
  readonly was: readonly number[] | undefined;
}

/**
 * Whether a number told beside what it was tells of too few holders: those whose part changed are too
 * few, or one of them dominates the change. What the dataset cannot account for, because it was edited
 * since, counts as the change of one more holder, and each entry of it asks for one holder more.
 */
export function sensitiveChange(
  { now, earlier, was }: Change,
  shown: number,
  rules: DisclosureRules,
): Sensitive | undefined {
  const changed = changes(byHolder(now, shown), byHolder(earlier, shown));
  const values = sumsOf(now, shown);
  let unaccounted = 0;
  if (was) {
    const rest = sumsOf(earlier, shown).map((value, v) => value - (was[v] ?? 0));
    if (rest.some((one) => one !== 0)) {
      unaccounted = Math.max(1, Math.abs(rest[0] ?? 0));
      changed.set(EDITED, rest);
    }
  }
  const minimumFrequency = rules.minimumFrequency + (unaccounted > 0 ? unaccounted + 1 : 0);
  if (!sensitiveNumber(changed, shown, { ...rules, minimumFrequency })) return undefined;
  const levels = values.map((value, v) =>
    Math.max(
      was ? Math.abs(value - (was[v] ?? 0)) : 0,
      v === 0 ? 1 : Math.ceil((rules.pPercent * value) / 100),
    ),
  );
  return { rule: 'difference', levels };
}

/** Stands for all that the dataset cannot account for; no enterprise has such a name. */
const EDITED = '\n';

/** The holders whose part has changed, with by how much. */
export function changes(
  now: ReadonlyMap<string, readonly number[]>,
  then: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const changed = new Map<string, number[]>();
  for (const holder of new Set([...now.keys(), ...then.keys()])) {
    const [a = [], b = []] = [now.get(holder), then.get(holder)];
    const length = Math.max(a.length, b.length);
    const by = Array.from({ length }, (_, v) => (a[v] ?? 0) - (b[v] ?? 0));
    if (by.some((one) => one !== 0)) changed.set(holder, by);
  }
  return changed;
}
