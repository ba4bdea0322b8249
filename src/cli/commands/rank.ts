import { parsePeriod } from '../../figures/period.ts';
import {
  AGGREGATIONS,
  MISSING_POLICIES,
  SCORINGS,
  type ScoringName,
  WEIGHTINGS,
} from '../../figures/rankingNames.ts';
import { TOLERANCE } from '../../ranking/tolerance.ts';
import { command } from '../command/command.ts';
import { flag, optional, withDefault } from '../command/parameter.ts';
import { day, folder, oneOf, parsed, text, type ValueKind } from '../command/valueKinds.ts';

const PERIOD = parsed('PERIOD', (code) => (parsePeriod(code) ? code : undefined), {
  zh: '2023、2023-Q1、2023-02 或 2023-03-31',
  en: 'one of 2023, 2023-Q1, 2023-02 or 2023-03-31',
});
const SCORING = oneOf(SCORINGS, 'METHOD');
const SCORING_LIST: ValueKind<readonly ScoringName[]> = {
  shown: 'METHOD,...',
  allowed: SCORINGS,
  read: (names) =>
    Promise.all(
      names
        .split(',')
        .filter(Boolean)
        .map(async (name) => SCORING.read(name)),
    ),
};
const WHOLE = parsed('N', (count) => (/^\d{1,9}$/.test(count) ? Number(count) : undefined), {
  zh: '整数：1、2、3……',
  en: 'a whole number: 1, 2, 3 …',
});
const SHARE = parsed('SHARE', (share) => within(share, (value) => value >= 0 && value <= 1), {
  zh: '0 到 1',
  en: '0 to 1',
});
const BELOW_ONE = parsed('SHARE', (share) => within(share, (value) => value >= 0 && value < 1), {
  zh: '0 以上、1 以下',
  en: 'at least 0 and below 1',
});

export const RANK = command({
  name: 'rank',
  purpose: {
    zh: '按数据集里的规则，或把一张自己的宽表，排出名次',
    en: 'ranks a contest of a dataset by its rules, or a wide table of your own',
  },
  more: [
    {
      zh: '数据集：写 DIR、--contest、--period。公布的奖项另列一列，不因计算而有。',
      en: 'A contest takes DIR, --contest and --period. Announced awards have a column of their own; computed ranks are not awards.',
    },
    {
      zh: '宽表：写 --wide、--meta，单位一行、指标一列。--meta 的列：indicator, direction, weight, target, lower, upper, base, step, floor, cap, zero_target。',
      en: 'A wide table takes --wide and --meta: one row per place, one column per indicator. Columns of --meta: indicator, direction, weight, target, lower, upper, base, step, floor, cap, zero_target.',
    },
  ],
  arguments: {
    folder: optional(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    contest: optional(text('ID'), { zh: '竞赛的代码', en: 'the contest' }),
    period: optional(PERIOD, { zh: '哪一期，如 2023-Q1', en: 'the period, such as 2023-Q1' }),
    'as-of': optional(day, {
      zh: '按这一天已知的数字',
      en: 'with the figures known on this day',
    }),
    wide: optional(text('FILE'), { zh: '宽表', en: 'the wide table' }),
    meta: optional(text('FILE'), {
      zh: '宽表各指标的说明',
      en: 'the indicators of the wide table',
    }),
    normalise: withDefault(SCORING, 'min-max', {
      zh: '宽表怎样计分',
      en: 'how values of the wide table become points',
    }),
    aggregate: withDefault(oneOf(AGGREGATIONS, 'METHOD'), 'arithmetic', {
      zh: '宽表怎样合成',
      en: 'how points of the wide table become a score',
    }),
    weights: withDefault(oneOf(WEIGHTINGS), 'given', {
      zh: '宽表的权重从哪里来',
      en: 'where the weights of the wide table come from',
    }),
    missing: optional(oneOf(MISSING_POLICIES), {
      zh: '宽表里缺数怎么计；有缺数就必须写',
      en: 'how a missing value of the wide table counts; required if there is one',
    }),
    tolerance: withDefault(BELOW_ONE, String(TOLERANCE), {
      zh: '宽表的分数相差不到自身的这一比例就并列',
      en: 'scores of the wide table nearer than this share of their size share a rank',
    }),
    robustness: optional(WHOLE, {
      zh: '抽样这么多次，给出名次区间',
      en: 'draws this number of times and gives rank intervals',
    }),
    noise: withDefault(SHARE, '0.25', {
      zh: '抽样时权重上下变动这么多',
      en: 'how far a draw moves the weights',
    }),
    dirichlet: flag({
      zh: '抽样时权重取自狄利克雷分布，不用 --noise',
      en: 'draws weights from a Dirichlet distribution instead of --noise',
    }),
    rounding: flag({
      zh: '抽样时数值在舍入区间内变动',
      en: 'draws values within their rounding intervals',
    }),
    alternatives: optional(SCORING_LIST, {
      zh: '抽样时也用这些计分方法',
      en: 'draws these scoring methods too',
    }),
    seed: withDefault(WHOLE, '1', { zh: '抽样的种子', en: 'seed of the draws' }),
    'save-draws': optional(text('FILE'), {
      zh: '把抽样写到这个文件',
      en: 'writes the draws to this file',
    }),
    draws: optional(text('FILE'), {
      zh: '重放给定的抽样，每次一列名次',
      en: 'replays given draws, one column of ranks each',
    }),
    contributions: flag({
      zh: '每项指标一列贡献',
      en: 'adds one column of contributions per indicator',
    }),
    csv: flag({ zh: '输出 CSV；不写也是', en: 'prints CSV (the default)' }),
    json: flag({ zh: '输出 JSON', en: 'prints JSON' }),
  },
  failure: {
    zh: '数据有错误，或按规则排不出名次',
    en: 'the data have errors, or cannot be ranked by the rules',
  },
  examples: [
    'data/demo --contest demo_ten_indicators --period 2023-Q4 --json',
    '--wide data.csv --meta meta.csv --normalise z-score --robustness 1000',
  ],
  run: async (asked) => (await import('../rank.ts')).rank(asked),
});

function within(text: string, isWithin: (value: number) => boolean): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return isWithin(value) ? value : undefined;
}
