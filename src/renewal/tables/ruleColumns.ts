import type { SourceId } from '../../figures/figure.ts';
import { inChinese, must, number, or, ref, text, word } from '../../tables/column.ts';
import { record, shaped } from '../../tables/table.ts';
import { FIRM_SCOPES } from '../data/enterprise.ts';
import type { RulesetId } from '../data/ids.ts';
import type { SmeTest } from '../data/rules.ts';
import { SME_LEVELS, SME_NUMBERS, type SmeLevel, type SmeNumber } from '../data/sme.ts';

/** The set that a rule belongs to. */
export const ruleset = must(ref<RulesetId>('ruleset', 'rules_sets'));

/** The source of a rule. */
export const source = must(ref<SourceId>('source', 'sources'));
export const locator = inChinese(text('locator'));

/** The scope that a rule applies to. */
export const scope = must(or(word('scope', FIRM_SCOPES), 'above-scale'));

/** A number that every rule must have. */
export const amount = (name: string) => must(or(number(name), 0));

const MEASURES: readonly (SmeNumber | SmeLevel)[] = [...SME_NUMBERS, ...SME_LEVELS];
const LEVELS: readonly string[] = SME_LEVELS;
const isLevel = (measure: SmeNumber | SmeLevel): measure is SmeLevel => LEVELS.includes(measure);

/** A condition for a firm: a number at least or at most as large as a bound, or a level. */
export const smeTest = shaped(
  record({
    measure: must(or(word('measure', MEASURES), 'points')),
    least: number('at_least'),
    most: number('at_most'),
    level: text('level'),
  }),
  {
    read: ({ measure, least, most, level }): SmeTest => {
      if (isLevel(measure)) return { kind: 'level', measure, level };
      return most === undefined
        ? { kind: 'at-least', measure, bound: least ?? 0 }
        : { kind: 'at-most', measure, bound: most };
    },
    write: (test) => {
      const { measure } = test;
      switch (test.kind) {
        case 'level':
          return { measure, level: test.level };
        case 'at-least':
          return { measure, least: test.bound };
        case 'at-most':
          return { measure, most: test.bound };
      }
    },
  },
);
