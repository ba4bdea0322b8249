import { type ContestId, type IndicatorId, MEASURES, type PlaceId } from '../figures/figure.ts';
import { AGGREGATIONS, MISSING_POLICIES, ZERO_TARGETS } from '../figures/rankingNames.ts';
import { SCORINGS } from '../figures/scoringRules.ts';
import {
  type Adjustment,
  type Award,
  type Contest,
  type ContestIndicator,
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  PLACE_KINDS,
  type Place,
  SECTIONS,
  type Source,
  type Target,
} from '../figures/tables.ts';
import { both, decimal, flag, known, list, number, oneOf, sourceId, text } from './rowCells.ts';
import type { Row } from './smallTable.ts';

const placeId = (row: Row, name: string) => text(row, name) as PlaceId;
const indicatorId = (row: Row, name: string) => text(row, name) as IndicatorId;
const contestId = (row: Row) => text(row, 'contest') as ContestId;

export function placeOf(row: Row): Place {
  return {
    id: placeId(row, 'place'),
    name: both(row, 'name'),
    kind: oneOf(PLACE_KINDS, text(row, 'kind'), 'town'),
    parent: placeId(row, 'parent') || undefined,
    group: text(row, 'group'),
    aliases: list(row, 'aliases'),
  };
}

export function indicatorOf(row: Row): Indicator {
  return {
    id: indicatorId(row, 'indicator'),
    name: both(row, 'name'),
    topic: text(row, 'topic'),
    section: oneOf(SECTIONS, text(row, 'section'), 'briefing'),
    kind: oneOf(INDICATOR_KINDS, text(row, 'kind'), 'flow'),
    direction: oneOf(DIRECTIONS, text(row, 'direction'), 'none'),
    unit: text(row, 'unit'),
    decimals: Number(text(row, 'decimals') || '0'),
    partOf: indicatorId(row, 'part_of') || undefined,
    follows: indicatorId(row, 'follows') || undefined,
    synonyms: list(row, 'synonyms'),
    definition: both(row, 'definition'),
  };
}

export function sourceOf(row: Row): Source {
  return {
    id: sourceId(row),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    author: text(row, 'author'),
    published: text(row, 'published'),
    url: text(row, 'url'),
    sha256: text(row, 'sha256'),
    licence: text(row, 'licence'),
    hand: text(row, 'hand') === 'second' ? 'second' : 'first',
    note: text(row, 'note'),
  };
}

export function targetOf(row: Row): Target {
  return {
    place: placeId(row, 'place'),
    indicator: indicatorId(row, 'indicator'),
    year: Number(text(row, 'year')),
    value: decimal(row, 'value'),
    unit: text(row, 'unit'),
    source: sourceId(row),
  };
}

export function contestOf(row: Row): Contest {
  return {
    id: contestId(row),
    version: text(row, 'version'),
    name: both(row, 'name'),
    validFrom: text(row, 'valid_from'),
    validTo: text(row, 'valid_to'),
    score: known(SCORINGS, text(row, 'score')),
    aggregate: known(AGGREGATIONS, text(row, 'aggregate')),
    missing: known(MISSING_POLICIES, text(row, 'missing')),
    groups: list(row, 'groups'),
    tolerance: number(row, 'tolerance'),
    tieBreak: list(row, 'tie_break') as IndicatorId[],
    winners: number(row, 'winners') ?? 1,
    progressWinners: number(row, 'progress_winners') ?? 0,
    bonusCap: number(row, 'bonus_cap'),
    penaltyCap: number(row, 'penalty_cap'),
    rule: both(row, 'rule'),
    source: sourceId(row),
    note: text(row, 'note'),
  };
}

export function contestIndicatorOf(row: Row): ContestIndicator {
  return {
    contest: contestId(row),
    version: text(row, 'version'),
    indicator: indicatorId(row, 'indicator'),
    measure: oneOf(MEASURES, text(row, 'measure'), 'level'),
    weight: Number(text(row, 'weight')),
    direction: oneOf(DIRECTIONS, text(row, 'direction'), 'higher'),
    target: flag(row, 'target'),
    bounds: boundsOf(row),
    base: number(row, 'base'),
    step: number(row, 'step'),
    floor: limitOf(row, 'floor'),
    cap: limitOf(row, 'cap'),
    zeroTarget: known(ZERO_TARGETS, text(row, 'zero_target')),
  };
}

/** A limit of points, which a rule may also say that there is not. */
const limitOf = (row: Row, name: 'floor' | 'cap') =>
  text(row, name) === 'none' ? 'none' : number(row, name);

function boundsOf(row: Row): ContestIndicator['bounds'] {
  const [low, high] = [number(row, 'lower'), number(row, 'upper')];
  return low === undefined || high === undefined ? undefined : { low, high };
}

export function adjustmentOf(row: Row): Adjustment {
  return {
    contest: contestId(row),
    period: text(row, 'period'),
    place: placeId(row, 'place'),
    points: decimal(row, 'points'),
    veto: flag(row, 'veto'),
    reason: both(row, 'reason'),
    source: sourceId(row),
  };
}

export function awardOf(row: Row): Award {
  return {
    contest: contestId(row),
    period: text(row, 'period'),
    place: placeId(row, 'place'),
    award: text(row, 'award') === 'progress' ? 'progress' : 'banner',
    group: text(row, 'group'),
    printed: text(row, 'printed'),
    source: sourceId(row),
    locator: text(row, 'locator'),
    note: text(row, 'note'),
  };
}
