import type { ContestId, IndicatorId, SourceId } from '../figures/figure.ts';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS } from '../figures/rankingNames.ts';
import type { Contest } from '../figures/tables.ts';
import { date, id, inChinese, list, must, number, or, ref, text, word } from './column.ts';
import { inBoth, type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** contests.csv: the rules of each contest, one row per version. */
export const CONTESTS: Table<Contest> = table(
  { name: 'contests', naming: true, required: false, key: ['contest', 'version'] },
  {
    id: id<ContestId>('contest'),
    version: must(text('version')),
    name: inBoth('name', 'zh'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    score: word('score', SCORINGS),
    aggregate: word('aggregate', AGGREGATIONS),
    missing: word('missing', MISSING_POLICIES),
    groups: list('groups'),
    tolerance: number('tolerance'),
    tieBreak: list<IndicatorId>('tie_break'),
    winners: or(number('winners', 'integer'), 1),
    progressWinners: or(number('progress_winners', 'integer'), 0),
    bonusCap: number('bonus_cap'),
    penaltyCap: number('penalty_cap'),
    rule: inBoth('rule'),
    source: must(ref<SourceId>('source', 'sources')),
    note: inChinese(text('note')),
  },
);

export const CONTESTS_WORDS: TableWords = {
  row: { zh: '一项竞赛的一版规则', en: 'a version of the rules of a contest' },
  columns: {
    contest: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    valid_from: { zh: '生效日期', en: 'first day on which it holds' },
    valid_to: { zh: '失效日期', en: 'last day on which it holds' },
    score: {
      zh: '单项计分办法；空着是规则没有公布',
      en: 'how each indicator is scored; empty where the rules are not published',
    },
    aggregate: { zh: '各项怎样合成总分', en: 'how the scores are put together' },
    missing: { zh: '缺数指标怎样计', en: 'what a missing value counts as' },
    groups: { zh: '分别排名的组', en: 'groups that are ranked apart' },
    tolerance: {
      zh: '相差不到这个比例的总分并列',
      en: 'scores tie that differ by less than this share',
    },
    tie_break: { zh: '并列时依次比较的指标', en: 'indicators that break ties, in order' },
    winners: { zh: '每组获红旗奖的名额；空着是 1', en: 'banners for each group; 1 if empty' },
    progress_winners: {
      zh: '每组获进位奖的名额；空着是 0',
      en: 'progress awards for each group; 0 if empty',
    },
    bonus_cap: { zh: '加分上限', en: 'limit of bonus points' },
    penalty_cap: { zh: '扣分上限，写正数', en: 'limit of penalty points, as a positive number' },
    rule_zh: { zh: '规则的中文说明', en: 'the rule in words, in Chinese' },
    rule_en: { zh: '规则的英文说明', en: 'the rule in words, in English' },
  },
};
