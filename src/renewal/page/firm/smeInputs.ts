import { HONOURS, INSTITUTIONS, PRODUCT_FIELDS, QUALITIES, RIGHTS } from '../../data/enterprise.ts';
import type { SmeItem, SmeLevel, SmeNumber } from '../../data/sme.ts';
import type { SmeRules } from '../../rules/sme/smeRules.ts';
import { FOLLOWING } from '../../rules/sme/triedFigures.ts';

/** What a firm can have of each level. */
export const LEVELS: Readonly<Record<SmeLevel, readonly string[]>> = {
  product_field: PRODUCT_FIELDS,
  quality: QUALITIES,
  rights: RIGHTS,
  institution: INSTITUTIONS,
  honours: HONOURS,
};

/** Levels of which a firm may have several; of the others it has one. */
export const SEVERAL: ReadonlySet<SmeLevel> = new Set(['quality', 'honours']);

/** What a reader may enter for an item, or for the conditions alone. */
export interface SmeAsked {
  readonly numbers: readonly SmeNumber[];
  /** Those of the rules that follow from others. */
  readonly following: readonly SmeNumber[];
  readonly levels: readonly SmeLevel[];
}

/** What the brackets of an item ask for, without what an earlier item asks. */
export function askedOfItem({ brackets }: SmeRules, item: SmeItem): SmeAsked {
  return askedOf(brackets.filter((one) => one.item === item).map(({ test }) => test));
}

/** What only the conditions ask for. */
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
