import type { Measure } from '../figures/figure.ts';
import type { Cues } from './cue.ts';
import { RATIO_NOUN } from './figureNouns.ts';
import type { Literal } from './literal.ts';

/** `comparison`: a difference or multiple that is neither a growth nor a level (高于全市6.7个百分点). */
export type ProposedMeasure = Measure | 'comparison';

export interface MeasureReading {
  readonly measure: ProposedMeasure;
  /** No words state it; it is the usual measure for numbers of this kind. */
  readonly guessed: boolean;
}

const sure = (measure: ProposedMeasure): MeasureReading => ({ measure, guessed: false });

/** The measure that a number states, from its kind and the words before it. */
export function measureOf(
  literal: Literal,
  cues: Cues,
  phrase: string,
  isRatio: boolean,
): MeasureReading {
  switch (literal.kind) {
    case 'rank':
      return sure('rank');
    case 'points':
      return sure(pointsMeasure(cues, isRatio || RATIO_NOUN.test(phrase)));
    case 'flat':
      return sure(isEarlier(cues) ? 'comparison' : 'yoy');
    case 'percent':
    case 'multiple':
      return percentMeasure(literal, cues, phrase);
    case 'amount': {
      const moved = cues.changed || cues.distance || /^净增/.test(phrase);
      return sure(moved && !cues.arrived ? 'comparison' : 'level');
    }
    case 'parts':
      return sure('share');
    case 'ratio':
    case 'bare':
    case 'time':
      return sure('level');
  }
}

const isEarlier = ({ base }: Cues): boolean =>
  base?.kind === 'time' || base?.kind === 'place' || base?.kind === 'plan';

/** Points are a growth only if the subject that changed in a year is a ratio (利润率同比提高0.4个百分点). */
function pointsMeasure(cues: Cues, ratio: boolean): ProposedMeasure {
  const growth = ratio && !cues.rate && cues.base?.kind === 'year' && !cues.distance;
  return growth && cues.shareOf === undefined && !cues.contribution ? 'yoy' : 'comparison';
}

function percentMeasure(literal: Literal, cues: Cues, phrase: string): MeasureReading {
  if (cues.timesOf || cues.distance || cues.contribution) return sure('comparison');
  if (cues.completion) return sure('completion');
  if (cues.shareOf !== undefined) return sure('share');
  const moved = cues.changed || cues.rate || literal.signed || literal.direction !== undefined;
  if (moved && !(cues.arrived && !cues.rate && literal.direction === undefined)) {
    return sure(isEarlier(cues) && !cues.rate ? 'comparison' : 'yoy');
  }
  if (cues.base?.kind === 'year') return sure('yoy');
  if (/(?:占比|比重|份额)$/.test(phrase)) return sure('share');
  if (literal.kind === 'multiple') return sure('comparison');
  return { measure: 'level', guessed: !RATIO_NOUN.test(phrase) };
}
