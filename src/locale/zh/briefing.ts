import { terms } from './terms.ts';

/** A space before a number, none before a word such as 约. */
const spaced = (text: string): string => (/^\p{Script=Han}/u.test(text) ? text : ` ${text}`);

export const briefing = {
  kicker: { quarter: '季度简报', year: '年度简报', month: '月度简报', day: '简报' },
  choosePlace: terms.place,
  choosePeriod: terms.period,
  compare: '对照',
  print: '打印一页纸',
  headline: {
    /** The finding names its own time. */
    dated: (place: string, text: string) => `${place}${text}`,
    opening: (place: string, when: string, text: string) => `${place}${when}${text}`,
    later: (when: string, text: string) => `${when}${text}`,
    inPeriod: (period: string) => period,
    award: (period: string, prize: 'banner' | 'progress', contest: string) =>
      `获${period}${contest}${prize === 'banner' ? '红旗奖' : '进位奖'}`,
    contest: (contest: string, group: string, rank: string, field: number, shared: boolean) =>
      `在${contest}${group && (/组$/.test(group) ? group : ` ${group} 组`)} ${field} 个单位中按规则计算${shared ? '并列' : '列'}${rank}`,
    rank: (indicator: string, whole: string, rank: string, field: number | undefined) =>
      `${indicator}居${whole}${field === undefined ? '' : ` ${field} 个单位`}${rank}`,
    moved: (places: number, forward: boolean, period: 'year' | 'quarter' | 'month' | 'day') =>
      `，比${{ year: '上年', quarter: '上季度', month: '上月', day: '上期' }[period]}${forward ? '前移' : '后退'} ${places} 位`,
    target: (indicator: string, done: string, against: string) =>
      `${indicator}完成年度目标 ${done}，${against}`,
    change: (indicator: string, growth: string, direction: 'up' | 'down' | 'flat') =>
      direction === 'flat'
        ? `${indicator}与上年同期持平`
        : `${indicator}同比${direction === 'up' ? '增长' : '下降'}${spaced(growth)}`,
    extreme: {
      highest: (whole: string, size: number) => `，增速为${whole} ${size} 个单位中最高`,
      lowest: (whole: string, size: number) => `，增速为${whole} ${size} 个单位中最低`,
    },
    revision: (indicator: string, isGrowth: boolean, from: string, to: string) =>
      `${indicator}${isGrowth ? '同比增速' : ''}由${spaced(from)} 修订为${spaced(to)}`,
    level: (indicator: string, value: string) => `${indicator}${spaced(value)}`,
  },
  titlePlain: (place: string, period: string) => `${place}${period}简报`,
  phraseJoin: '；',
  ledeStart: (when: string, place: string) => `${when}，${place}`,
  ledeLevel: (indicator: string, value: string) => `${indicator}${spaced(value)}`,
  ledeGrowth: (growth: string, direction: 'up' | 'down' | 'flat') =>
    direction === 'flat'
      ? '，与上年同期持平'
      : `，同比${direction === 'up' ? '增长' : '下降'}${spaced(growth)}`,
  ledeShare: (city: string, share: string) => `，占${city}${spaced(share)}`,
  ledeRank: (city: string, rank: string) => `，居${city}${rank}`,
  ledeJoin: '；',
  ledeEnd: '。',
  ledeLate: (names: readonly string[], all: number) =>
    `${names.join('、')}${all > names.length ? `等 ${all} 项` : ''}缺报。`,
  tilesTitle: '主要指标',
  growth: '同比',
  yearBefore: { quarter: '上年同期', year: '上年', month: '上年同期', day: '上年同日' },
  shareOf: (share: string) => `占 ${share}`,
  level: '总量',
  partOf: '其中',
  notReported: terms.notReported,
  noTotal: '只公布增速',
  notReportedWhy: '来源没有给出这个数。不写 0，也不估算。',
  missingWhy: '到期应报而未报。不写 0，也不估算。',
  confidentialWhy: '按规定不公开。',
  notApplicableWhy: '该单位没有这一项。',
  up: '上升',
  down: '下降',
  chartsTitle: (period: string) => `数据图解 · ${period}`,
  awardTitle: (period: string) => `${period}红旗奖`,
  progressAward: (period: string) => `${period}进位奖`,
  awardText: (contest: string, group: string) =>
    `${contest}${group && `（${group.endsWith('组') ? group : `${group} 组`}）`}公布的奖项。`,
  awardRules: '评比办法',
  rulesUnpublished: '竞赛规则没有公布，不能按规则计算。',
  bannerGlyphs: ['红', '旗', '奖'],
  progressTitle: '年度目标进度',
  progressText: (pace: string) => `时序进度 ${pace}；只比累计数`,
  progressColumns: { indicator: '指标', target: '年度目标', done: '已完成', against: '与时序相比' },
  against: (size: string, ahead: boolean, yearEnd: boolean) =>
    yearEnd ? `${ahead ? '超额完成' : '差'} ${size}` : `${ahead ? '快于' : '慢于'}时序进度 ${size}`,
  onPace: (yearEnd: boolean): string => (yearEnd ? '正好完成' : '与时序进度持平'),
  notComparable: { stock: '年末时点数，不比时序', other: '不比时序' },
  programmeTitle: (place: string, name: string) => `${place}${name}`,
  programmeText: (period: string, whole: string) => `${period}，${whole}的数，不是其中某一单位的数`,
  programmeBefore: '此后到本期没有新的数',
  elsewhere: '其他单位和期间',
  places: '其他单位',
  periods: '其他期间',
  yearInferred: '年份系推断，原文未印',
  footSources: '来源：',
  method:
    '标题取本期最要紧的一两件事，依次是：已公布的获奖；变动的名次，或各单位都有数时的首位、末位；与年度目标进度相差 5 个百分点以上的，取最大的一项；最大的同比变动；修订。同类之中取最大的，好坏一视同仁。按规则计算的名次不等于公布的奖项。',
  footNote: '“推算”为本站按四舍五入区间推算，其余均为来源给出。未公布的不写 0。增速由来源给出。',
  footSheet: '红旗榜 · 一页纸简报 · 逐项出处见“数据来源”页',
};
