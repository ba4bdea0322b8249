/**
 * The terms of the field, one per concept, by the codes of the data contract. The words of the
 * pages and docs/glossary.md are built from them.
 */
export const terms = {
  place: '单位',
  indicator: '指标',
  measure: '数据类型',
  of: '相对于',
  period: '期间',
  value: '数值',
  qualifier: '写法',
  status: '状态',
  scope: '口径',
  printed: '原文',
  canonical: '换算后数值',
  source: '来源',
  locator: '段落',
  released: '公布',
  revisions: '修订',
  target: '年度目标',
  mark: '出处',
  notReported: '未公布',
  contest: '竞赛',
  group: '组别',
  rank: '名次',
  winner: '获奖单位',
  award: '奖项',

  measures: {
    level: '数值',
    yoy: '同比增速',
    share: '占比',
    rank: '位次',
    completion: '完成率',
  },
  qualifiers: { '=': '照录', '>': '以上（下限）', '<': '以下（上限）', '~': '约数' },
  statuses: {
    final: '最终数',
    preliminary: '初步数',
    estimate: '预计数',
    missing: '缺报',
    confidential: '不公开',
    not_applicable: '不适用',
  },
  scopes: { territory: '全域', managed: '管理口径', unknown: '口径未说明' },
  awards: { banner: '红旗奖', progress: '进位奖' },
};
