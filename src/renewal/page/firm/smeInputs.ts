import { HONOURS, INSTITUTIONS, PRODUCT_FIELDS, QUALITIES, RIGHTS } from '../../data/enterprise.ts';
import type { SmeItem, SmeLevel, SmeNumber } from '../../data/sme.ts';
import type { SmeRules } from '../../rules/sme/smeRules.ts';
import { FOLLOWING } from '../../rules/sme/triedFigures.ts';

/** The values that each level can have. */
export const LEVELS: Readonly<Record<SmeLevel, readonly string[]>> = {
  product_field: PRODUCT_FIELDS,
  quality: QUALITIES,
  rights: RIGHTS,
  institution: INSTITUTIONS,
  honours: HONOURS,
};

/** Levels that can have several values; the others have one. */
export const SEVERAL: ReadonlySet<SmeLevel> = new Set(['quality', 'honours']);

/** The inputs that an item uses, or the conditions alone. */
export interface SmeAsked {
  readonly numbers: readonly SmeNumber[];
  /** Numbers in the rules that are derived from others. */
  readonly following: readonly SmeNumber[];
  readonly levels: readonly SmeLevel[];
}

/** The inputs of an item's brackets, without those that an earlier item already has. */
export function askedOfItem({ brackets }: SmeRules, item: SmeItem): SmeAsked {
  return askedOf(brackets.filter((one) => one.item === item).map(({ test }) => test));
}

/** The inputs that only the conditions use. */
export function askedOfConditions({ brackets, conditions }: SmeRules): SmeAsked {
  const counted = new Set<string>(brackets.map(({ test }) => test.measure));
  return askedOf(conditions.map(({ test }) => test).filter(({ measure }) => !counted.has(measure)));
}

function askedOf(tests: readonly SmeRules['brackets'][number]['test'][]): SmeAsked {
  const numbers = [
    ...new Set(tests.flatMap((test) => (test.kind === 'level' ? [] : [test.measure]))),
  ].filter((measure) => measure !== 'points');
  return {
    numbers: numbers.filter((one) => !FOLLOWING.has(one)),
    following: numbers.filter((one) => FOLLOWING.has(one)),
    levels: [...new Set(tests.flatMap((test) => (test.kind === 'level' ? [test.measure] : [])))],
  };
}
