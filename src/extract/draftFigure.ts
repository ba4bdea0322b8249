import type { IndicatorId } from '../figures/figure.ts';
import { findUnit } from '../figures/unit.ts';
import type { Clause } from './clauses.ts';
import { isFlow, upTo } from './flowOrStock.ts';
import { type IndicatorMatch, matchPhrase, matchSpread } from './indicatorNames.ts';
import type { Literal } from './literal.ts';
import { belowZero } from './literalDirection.ts';
import { measureOf, type ProposedMeasure } from './measureOf.ts';
import type { NumberReading } from './numberReading.ts';
import type { NamedPlace, PagePlaces } from './placeNames.ts';
import type { Reason } from './reasons.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';
import type { Knowledge, Scene } from './scene.ts';
import { fieldOf } from './wholePlace.ts';

/** A figure as far as its paragraph defines it; positions are still those of the plain text. */
export interface Draft {
  readonly literal: Literal;
  readonly place: NamedPlace | undefined;
  readonly indicator: IndicatorId | undefined;
  readonly subject: string;
  readonly measure: ProposedMeasure;
  readonly of: NamedPlace | undefined;
  readonly when: ResolvedPeriod | undefined;
  readonly reasons: readonly Reason[];
}

interface Setting {
  readonly text: string;
  readonly clause: Clause;
  readonly scene: Scene;
  readonly knowledge: Knowledge;
  readonly page: PagePlaces;
}

const SENTENCE = 120;

/** Determines what a number states: indicator, measure, place, period, and reasons for doubt. */
export function draftFigure(reading: NumberReading, setting: Setting): Draft {
  const { cues, phrase } = reading;
  const { scene, knowledge, page } = setting;
  const match = indicatorOf(reading, setting);
  if (reading.from !== 'carried' && scene.topic?.phrase === phrase) scene.topic.match = match;
  const indicator = match.kind === 'none' ? undefined : match.id;
  const isRatio = indicator !== undefined && knowledge.indicators.ratios.has(indicator);
  const read = measureOf(reading.literal, cues, phrase, isRatio);
  const goesOn = reading.continues ? scene.lastMeasure : undefined;
  const measure = goesOn ?? read.measure;
  const guessed = !goesOn && read.guessed;
  scene.lastMeasure = measure;
  const where = { names: knowledge.places, current: scene.place ?? scene.home, page };
  const field = cues.shareOf ?? cues.rankIn ?? (cues.base?.kind === 'place' ? cues.base.words : '');
  const of =
    field === '' ? undefined : fieldOf(partOf(field, reading), where, cues.shareOf !== undefined);
  const aim = scene.aim || reading.aim;
  const said = whole(reading.period ?? scene.period, aim);
  const clues = {
    phrase,
    indicator,
    completes: measure === 'completion',
    literal: reading.literal,
  };
  const flows = said?.span === 'point' && isFlow(clues, knowledge.indicators);
  const when = said && flows ? upTo(said) : said;
  const place = scene.place;
  return {
    literal: measure === 'comparison' ? signed(reading.literal) : reading.literal,
    place,
    indicator,
    subject: phrase,
    measure,
    of: of && of.name === place?.name ? undefined : of,
    when,
    reasons: reasonsFor(reading, setting, {
      match,
      guessed,
      measure,
      when,
      aim,
      flows,
    }),
  };
}

/** A target for 今年 refers to the whole year. */
const whole = (when: ResolvedPeriod | undefined, aim: boolean): ResolvedPeriod | undefined =>
  aim && when?.span === 'ytd' && when.period?.kind === 'year' ? { ...when, span: 'year' } : when;

/** 减少0.8万人: a comparison that fell is below 0, in every unit. */
const signed = (literal: Literal): Literal =>
  literal.direction === 'down' ? belowZero(literal) : literal;

/** 分别高于全国、全省3.1和1.8个百分点: each number has its own place. */
function partOf(field: string, { order }: NumberReading): string {
  const parts = field.split(/[、和与]/);
  return order === undefined ? field : (parts[order] ?? field);
}

function indicatorOf(reading: NumberReading, setting: Setting): IndicatorMatch {
  const { phrase, literal, behind, from } = reading;
  const { text, clause, knowledge } = setting;
  const direct = matchPhrase(phrase, knowledge.indicators);
  const known = setting.scene.topic?.match;
  if (from === 'carried' && known && setting.scene.topic?.phrase === phrase) return known;
  if (direct.kind !== 'none' || literal.kind !== 'amount' || from === 'carried') return direct;
  const start = Math.max(0, text.lastIndexOf('。', clause.start) + 1, clause.start - SENTENCE);
  const sentence = text.slice(start, literal.start) + behind;
  return matchSpread(phrase, sentence, literal.unit, knowledge.indicators);
}

interface Read {
  readonly match: IndicatorMatch;
  readonly guessed: boolean;
  readonly measure: ProposedMeasure;
  readonly when: ResolvedPeriod | undefined;
  readonly aim: boolean;
  readonly flows: boolean;
}

function reasonsFor(reading: NumberReading, { clause, scene }: Setting, read: Read): Reason[] {
  const { literal, from } = reading;
  const { match, measure, when, aim } = read;
  const reasons: (Reason | false | undefined)[] = [
    match.kind === 'none' && 'unknown-indicator',
    match.kind === 'within' && 'indicator-within-phrase',
    match.kind === 'likely' && 'indicator-likely',
    from === 'behind' && 'subject-behind-number',
    from === 'carried' &&
      (reading.topicSentence === clause.sentence
        ? 'subject-carried'
        : 'subject-from-earlier-sentence'),
    scene.place ? !scene.place.id && 'unknown-place' : 'no-place',
    scene.place?.guessed && 'place-of-page',
    scene.place && scene.placeSentence !== clause.sentence && 'place-carried',
    !when && 'no-period',
    when && !when.period && 'period-without-year',
    when?.period && !when.printed && 'year-inferred',
    when && !reading.period && scene.periodSentence !== clause.sentence && 'period-carried',
    read.guessed && 'measure-guessed',
    measure === 'comparison' && 'not-growth',
    aim && 'aim',
    when?.unfinished && !aim && !scene.forecast && 'period-not-over',
    read.flows && (when?.span === 'point' ? 'flow-at-point' : 'flow-up-to'),
    literal.kind === 'rank' && literal.qualifier === '<' && 'rank-at-most',
    scene.forecast && 'forecast',
    reading.scoped && 'other-scope',
    literal.upper !== undefined && 'range',
    literal.chinese && literal.kind === 'amount' && 'chinese-numeral',
    literal.unit !== '' && !findUnit(literal.unit) && 'unregistered-unit',
    reading.count && from === 'behind' && 'count-in-running-text',
    reading.listed && 'shared-list',
  ];
  return reasons.filter((reason): reason is Reason => !!reason);
}
