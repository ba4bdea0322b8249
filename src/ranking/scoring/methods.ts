import type { ScoringName } from '../../figures/rankingNames.ts';
import { SCORING_RULES } from '../../figures/scoringRules.ts';
import { lateAtWorst } from '../lateAsLast.ts';
import { boundsFaults, fault, faultsWhere, notPositive, targetMissing } from './cellFault.ts';
import { completion, isDropped } from './completion.ts';
import { distanceToTarget } from './distanceToTarget.ts';
import { ends, lineThrough, observedEnds } from './linear.ts';
import { byPosition, lowestRank, meanRank, percentileRank, stepPoints } from './ranks.ts';
import { baseOf, ratioToBase } from './ratioToBase.ts';
import type { ScoringMethod } from './scoringMethod.ts';
import { zScoreLine } from './zScoreLine.ts';

/**
 * The scoring methods. A new one needs an entry here and its name in figures/rankingNames.ts, and
 * terms in figures/scoringRules.ts if its rules need more than values.
 */
export const METHODS: Readonly<Record<ScoringName, ScoringMethod>> = {
  'min-max': {
    words: {
      zh: { name: '极差法', counts: '最好 100 分，最差 0 分，中间按比例' },
      en: { name: 'min-max', counts: '100 for the best, 0 for the worst, in proportion between' },
    },
    span: 100,
    line: (column) => lineThrough(observedEnds(column), { worst: 0, best: 100, flat: 100 }),
    positive: (points) => 1 + 0.99 * points,
  },
  'z-score': {
    words: {
      zh: { name: '标准分', counts: '离平均值有几个标准差' },
      en: { name: 'z-score', counts: 'standard deviations from the mean' },
    },
    span: 3,
    line: zScoreLine,
  },
  rank: {
    words: {
      zh: { name: '名次分', counts: '按名次从后往前计分，并列取低' },
      en: { name: 'rank', counts: 'points by rank from the last up, ties take the lowest' },
    },
    span: 'places',
    score: (column) => byPosition(column, lowestRank),
  },
  'rank-average': {
    words: {
      zh: { name: '名次分（并列取平均）', counts: '按名次从后往前计分，并列取平均' },
      en: {
        name: 'rank, ties averaged',
        counts: 'points by rank from the last up, ties take their mean',
      },
    },
    span: 'places',
    score: (column) => byPosition(column, meanRank),
  },
  'percentile-rank': {
    words: {
      zh: { name: '百分位', counts: '超过了多大比例的单位' },
      en: { name: 'percentile rank', counts: 'the share of the others that are behind' },
    },
    span: 1,
    score: (column) => byPosition(column, percentileRank),
  },
  // As defined in COINr.
  'distance-to-best': {
    words: {
      zh: { name: '离最好值的距离', counts: '离最好值的距离，最好为 1' },
      en: { name: 'distance to best', counts: 'distance to the best, which counts 1' },
    },
    span: 1,
    line: (column) => lineThrough(observedEnds(column), { worst: 0, best: 1, flat: 1 }),
  },
  'distance-to-target': {
    words: {
      zh: { name: '离目标的距离', counts: '从最差值到目标走了多远，达到目标为 1' },
      en: {
        name: 'distance to target',
        counts: 'how far on the way from the worst to the target, which counts 1',
      },
    },
    span: 1,
    score: distanceToTarget,
    faults: targetMissing,
  },
  goalposts: {
    words: {
      zh: { name: '固定上下界', counts: '在固定的上下界之间的位置' },
      en: { name: 'goalposts', counts: 'where it lies between fixed bounds' },
    },
    span: 1,
    line: (column) => lineThrough(ends(column), { worst: 0, best: 1, flat: 1 }),
    limits: { floor: 0, cap: 1 },
    faults: (column) =>
      column.bounds ? boundsFaults(column) : [fault('bounds', 'present', Number.NaN)],
  },
  'step-points': {
    words: {
      zh: { name: '名次递减计分', counts: '最好 100 分，每落后一个单位少一档' },
      en: { name: 'step points', counts: '100 for the best, a step less for each place ahead' },
    },
    span: 100,
    score: (column) => byPosition(column, stepPoints(column.step)),
    limits: { floor: SCORING_RULES['step-points'].floor },
  },
  // 功效系数法: 60 to 100 points.
  efficacy: {
    words: {
      zh: { name: '功效系数法', counts: '功效系数：已报单位中最好 100 分，最差 60 分，中间按比例' },
      en: {
        name: 'efficacy coefficient',
        counts:
          'efficacy coefficient: of the places that report, 100 for the best, 60 for the worst, in proportion between',
      },
    },
    span: 40,
    line: (column) => lineThrough(ends(column), { worst: 60, best: 100, flat: 100 }),
    faults: boundsFaults,
  },
  completion: {
    words: {
      zh: { name: '完成率', counts: '完成率：累计值除以应完成的年度目标，负数计 0' },
      en: {
        name: 'completion',
        counts:
          'completion: the value over the share of the annual target that is due, 0 where it is negative',
      },
    },
    span: 100,
    score: completion,
    endsAtZero: true,
    drops: isDropped,
    faults: (column) => [
      ...targetMissing(column),
      ...faultsWhere('target', 'not-negative', column.target, (aim) => aim < 0),
      // Without a cap the rate of a value of 0 is infinite.
      ...(column.lower && column.cap === Number.POSITIVE_INFINITY ? notPositive(column) : []),
    ],
  },
  'ratio-to-base': {
    words: {
      zh: { name: '与基数之比', counts: '与基数的比，以 100 为基数' },
      en: { name: 'ratio to base', counts: 'in per cent of a base' },
    },
    span: 100,
    score: ratioToBase,
    endsAtZero: true,
    faults: (column) => {
      const one = baseOf(lateAtWorst(column));
      const cell = column.base === undefined ? 'mean' : 'base';
      return [
        ...(one <= 0 ? [fault(cell, 'positive', one)] : []),
        ...(column.lower ? notPositive(column) : []),
      ];
    },
  },
};
