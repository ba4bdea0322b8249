import type { DisclosureRules } from '../../figures/disclosure.ts';
import { byHolder, sumsOf } from './contribution.ts';
import type { Line, LinkedNumbers, SummaryNumber } from './linkedNumbers.ts';
import { NumberFlow } from './numberFlow.ts';
import { type Sensitive, sensitiveNumber } from './sensitive.ts';

/** Knowledge that readers have from earlier publications. */
export interface KnownBefore {
  /** True if a number has its published value: holding it back now hides nothing. */
  isKnown(number: number): boolean;
  /** Numbers that must also be held back because they disclose the change since. */
  readonly sensitive: ReadonlyMap<number, Sensitive>;
  /**
   * If a line discloses how a sum of its parts changed, and that change is sensitive: the numbers
   * of which one must be held back.
   */
  changeTold(line: Line, isHeld: (number: number) => boolean): readonly number[] | undefined;
}

export const NOTHING_BEFORE: KnownBefore = {
  isKnown: () => false,
  sensitive: new Map(),
  changeTold: () => undefined,
};

/**
 * A number that is held back: because it is sensitive itself, or so that another cannot be derived.
 */
export type Held =
  | { readonly kind: 'primary'; readonly sensitive: Sensitive }
  | { readonly kind: 'complementary' };

/** The cost of holding back a number that readers already know: more than all others together. */
const KNOWN_COST = 1e8;

/**
 * Chooses the numbers of some linked tables that a public edition holds back. Sensitive numbers are
 * held back first. Further numbers follow, small ones first, until an outsider's interval for each
 * sensitive number reaches its protection level on both sides in every variable; the outsider knows
 * all published numbers and that none is negative. Last, no line of a table may disclose the sum of
 * its held-back numbers if that sum is itself sensitive.
 */
export function protectNumbers(
  linked: LinkedNumbers,
  rules: DisclosureRules,
  before: KnownBefore = NOTHING_BEFORE,
): Map<number, Held> {
  const { numbers } = linked;
  const held = new Map<number, Held>();
  numbers.forEach(({ contributions, shown }, i) => {
    if (shown === 0) return;
    const own = sensitiveNumber(byHolder(contributions, shown), shown, rules);
    const sensitive = severer(own, before.sensitive.get(i));
    if (sensitive) held.set(i, { kind: 'primary', sensitive });
  });
  if (numbers.length === 0) return held;
  const primary = [...held].flatMap(([i, one]) =>
    one.kind === 'primary' ? [[i, one.sensitive] as const] : [],
  );
  const flow = new NumberFlow(numbers);
  const isWhole = new Set(linked.lines.map(({ whole }) => whole));
  // Readers need a sum more than a part of the same size.
  const price = (i: number) => ((numbers[i]?.values[0] ?? 0) + 1) * (isWhole.has(i) ? 2 : 1);
  const costIn = (variable: number) => (i: number) => {
    const isShown = (numbers[i]?.shown ?? 0) > variable;
    if (!isShown) return 0;
    if (before.isKnown(i)) return price(i) + KNOWN_COST;
    return held.has(i) ? 0 : price(i);
  };
  const holdToo = (i: number) => {
    if ((numbers[i]?.shown ?? 0) > 0 && !held.has(i)) held.set(i, { kind: 'complementary' });
  };
  const levelOf = levelsOf(numbers);
  const loosen = (i: number, levels: readonly number[]) => {
    for (let v = 0; v < (numbers[i]?.shown ?? 0); v++) {
      const level = levelOf(i, v, levels[v] ?? 0);
      for (const amount of [level, -level]) {
        for (const other of flow.move(i, v, amount, costIn(v)).through) holdToo(other);
      }
    }
  };
  for (const [i, { levels }] of primary) loosen(i, levels);
  for (;;) {
    const more = openLine(linked, rules, held, before, price);
    if (more === undefined) return held;
    holdToo(more.number);
    // In another line the number might still follow, and the sum with it.
    loosen(more.number, more.levels);
  }
}

/** Combines two findings: the rule of the first, and the larger level of each variable. */
function severer(a: Sensitive | undefined, b: Sensitive | undefined): Sensitive | undefined {
  if (!a || !b) return a ?? b;
  return { rule: a.rule, levels: a.levels.map((level, v) => Math.max(level, b.levels[v] ?? 0)) };
}

/**
 * The protection level that a number needs in a variable. For a number that is zero, it is a
 * fraction of the mean entry; 0 if a line of the table is all zeros, because that is published.
 */
function levelsOf(
  numbers: readonly SummaryNumber[],
): (number: number, variable: number, level: number) => number {
  const through = new Map<string, number>();
  const add = (node: number, v: number, value: number) => {
    const key = `${node} ${v}`;
    through.set(key, (through.get(key) ?? 0) + value);
  };
  for (const { to, values } of numbers) {
    for (const [v, value] of values.entries()) add(to, v, value);
  }
  const largest = numbers.reduce((a, b) => ((a.values[0] ?? 0) >= (b.values[0] ?? 0) ? a : b));
  return (number, v, level) => {
    const own = numbers[number];
    if (!own || v === 0 || (own.values[v] ?? 0) > 0) return level;
    const isPlain = [own.from, own.to].some((node) => (through.get(`${node} ${v}`) ?? 0) === 0);
    if (isPlain) return 0;
    const mean = (largest.values[v] ?? 0) / Math.max(1, largest.values[0] ?? 0);
    return Math.max(level, Math.ceil(mean * PART_OF_MEAN));
  };
}

const PART_OF_MEAN = 0.1;

/**
 * Finds a number to hold back in a line whose published numbers disclose the sum of the others, or how
 * a sum changed, and how far it must be able to move; undefined if there is none.
 */
function openLine(
  { numbers, lines }: LinkedNumbers,
  rules: DisclosureRules,
  held: ReadonlyMap<number, Held>,
  { isKnown, changeTold }: KnownBefore,
  price: (number: number) => number,
): { readonly number: number; readonly levels: readonly number[] } | undefined {
  for (const line of lines) {
    const { parts, whole, shown } = line;
    const open = held.has(whole) ? [] : parts.filter((i) => held.has(i) && !isKnown(i));
    const together = open.flatMap((i) => numbers[i]?.contributions ?? []);
    const told =
      open.length > 0 ? sensitiveNumber(byHolder(together, shown), shown, rules) : undefined;
    const choice = told
      ? [...parts.filter((i) => !held.has(i)), whole]
      : changeTold(line, (i) => held.has(i));
    if (!choice) continue;
    const rest = [...choice].sort((a, b) => price(a) - price(b) || a - b);
    const number = rest.find((i) => !isKnown(i)) ?? rest[0];
    if (number === undefined) continue;
    const values = sumsOf(
      open.length > 0 ? together : (numbers[number]?.contributions ?? []),
      shown,
    );
    const least = values.map((value, v) =>
      v === 0 ? 1 : Math.ceil((rules.pPercent * value) / 100),
    );
    return { number, levels: told?.levels ?? least };
  }
  return undefined;
}
