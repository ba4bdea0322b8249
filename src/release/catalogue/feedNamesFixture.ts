import type { Measure, Status } from '../../figures/figure.ts';
import type { FeedNames } from './atomFeed.ts';

const MEASURES: Record<Measure, string> = {
  level: '数值',
  yoy: '同比增速',
  share: '占比',
  rank: '位次',
  completion: '完成率',
};

const STATUSES: Record<Status, string> = {
  final: '最终数',
  preliminary: '初步数',
  estimate: '预计数',
  missing: '缺报',
  confidential: '不公开',
  not_applicable: '不适用',
};

/** The words of a feed in tests. */
export const FEED_NAMES: FeedNames = { author: '红旗榜', measures: MEASURES, statuses: STATUSES };
