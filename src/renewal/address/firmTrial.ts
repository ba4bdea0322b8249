import { defineQuery, refusedParts } from '../../board/query.ts';
import { id, type Range } from '../../board/queryFields.ts';
import { listPairs, numberPairs } from '../../board/queryPairs.ts';
import { AMOUNTS, type Amount } from '../data/enterprise.ts';
import {
  SME_ITEMS,
  SME_LEVELS,
  SME_NUMBERS,
  type SmeItem,
  type SmeLevel,
  type SmeNumber,
} from '../data/sme.ts';
import { AMOUNT_RANGES, NUMBER_RANGES, POINTS_RANGE } from './trialRanges.ts';

/** The inputs that a reader tries for a firm. They change nothing that is published. */
export interface FirmTrial {
  /**
   * The firm in the simulator of the overview, as written in the link; undefined for the default
   * firm.
   */
  readonly firm: string | undefined;
  /** Amounts that replace the firm's own, in the units of enterprises.csv. */
  readonly amounts: Readonly<Partial<Record<Amount, number>>>;
  /** The rule set that replaces the one of the year. */
  readonly rules: string | undefined;
  /** Inputs for the specialised-SME points: numbers, levels, and points entered by hand. */
  readonly numbers: Readonly<Partial<Record<SmeNumber, number>>>;
  readonly levels: Readonly<Partial<Record<SmeLevel, readonly string[]>>>;
  readonly byHand: Readonly<Partial<Record<SmeItem, number>>>;
}

const TRIALS = {
  try: numberPairs(AMOUNTS, (amount) => AMOUNT_RANGES[amount]),
  sme: numberPairs(SME_NUMBERS, (number) => NUMBER_RANGES[number]),
  has: listPairs(SME_LEVELS),
  points: numberPairs(SME_ITEMS, () => POINTS_RANGE),
};

/** Reads and writes queries such as `try=tax:120.5,land:10&sme=rd:300&has=quality:award|brand`. */
export const FIRM_TRIAL = defineQuery<FirmTrial>({
  firm: ['sim', id],
  amounts: ['try', TRIALS.try],
  rules: ['rules', id],
  numbers: ['sme', TRIALS.sme],
  levels: ['has', TRIALS.has],
  byHand: ['points', TRIALS.points],
});

export const NO_TRIAL: FirmTrial = FIRM_TRIAL.parse('');

/** A part of a link that no simulator accepts, as written there, and the range that it violates. */
export interface RefusedPiece {
  readonly of: 'evaluation' | 'sme';
  readonly text: string;
  /** Undefined if the name is unknown or the value is not a number. */
  readonly range: Range | undefined;
}

/** Lists the parts of a link that a simulator refuses. */
export const refusedPieces = (query: string): RefusedPiece[] =>
  refusedParts(query, FIRM_TRIAL)
    .filter(({ field }) => isTrial(field))
    .map(({ field, name, range }) => ({
      of: field === 'try' ? 'evaluation' : 'sme',
      text: name,
      range,
    }));

/** True if a simulator lists the refused parts of this field itself. */
export const isTrial = (field: string): boolean => Object.hasOwn(TRIALS, field);
