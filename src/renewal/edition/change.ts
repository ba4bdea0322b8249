import type { DisclosureRules } from '../../figures/disclosure.ts';
import { byHolder, type Contribution, sumsOf } from './contribution.ts';
import { type Sensitive, sensitiveNumber } from './sensitive.ts';

/** A number now and as it was published earlier. */
export interface Change {
  readonly now: readonly Contribution[];
  /** The entries on that earlier day, according to today's dataset. */
  readonly earlier: readonly Contribution[];
  /** The values printed on that day, by variable; undefined if the number was held back. */
  readonly was: readonly number[] | undefined;
}

/**
 * Checks a number against its earlier publication. It is sensitive if too few holders changed, or if
 * a few of them dominate the change. A printed value that the dataset no longer adds up to was edited
 * since: the gap counts as the change of one more holder, and raises the minimum frequency by one more
 * than the entries it covers.
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

/** The holder of every change that the dataset cannot explain; no enterprise has this name. */
const EDITED = '\n';

/** The holders whose contribution has changed, and the size of each change. */
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
