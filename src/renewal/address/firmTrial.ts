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

/** What a reader tries out on a firm. It changes nothing that is published. */
export interface FirmTrial {
  /** The firm in the simulator of the whole page, as written in the link; undefined for the one it opens with. */
  readonly firm: string | undefined;
  /** Amounts instead of the firm's own, in the units of enterprises.csv. */
  readonly amounts: Readonly<Partial<Record<Amount, number>>>;
  /** The rules to evaluate by instead of those of the year. */
  readonly rules: string | undefined;
  /** Of the points of specialised SMEs: numbers, levels, and points by hand. */
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

/** As in `try=tax:120.5,land:10&sme=rd:300&has=quality:award|brand`. */
export const FIRM_TRIAL = defineQuery<FirmTrial>({
  firm: ['sim', id],
  amounts: ['try', TRIALS.try],
  rules: ['rules', id],
  numbers: ['sme', TRIALS.sme],
  levels: ['has', TRIALS.has],
  byHand: ['points', TRIALS.points],
});

export const NO_TRIAL: FirmTrial = FIRM_TRIAL.parse('');

/** A piece of a link that is not tried, as it is written there, with the range that it is out of. */
export interface RefusedPiece {
  readonly of: 'evaluation' | 'sme';
  readonly text: string;
  /** Undefined for a name that is not known, or what is no number. */
  readonly range: Range | undefined;
}

/** The pieces of a link that a simulator does not take. */
export const refusedPieces = (query: string): RefusedPiece[] =>
  refusedParts(query, FIRM_TRIAL)
    .filter(({ field }) => isTrial(field))
    .map(({ field, name, range }) => ({
      of: field === 'try' ? 'evaluation' : 'sme',
      text: name,
      range,
    }));

/** Whether a simulator names the refused pieces of a field itself. */
export const isTrial = (field: string): boolean => field in TRIALS;
