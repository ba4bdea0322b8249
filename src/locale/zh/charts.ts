export const charts = {
  table: '数据表',
  place: '单位',
  indicator: '指标',
  stage: '环节',
  period: '时期',
  share: '占比',
  notReported: '未公布',
  subtitle: (what: string, span: string) => `${what}，${span}`,
  implied: (text: string) => `${text}（推算）`,
  restOf: (whole: string) => `${whole}其余地区`,
  shareTitle: (own: string, whole: string, name: string, percent: string) =>
    `${own}占${whole}${name} ${percent}`,
  shareDescription: (
    own: string,
    whole: string,
    name: string,
    percent: string,
    level: string,
    rest: string,
    range: string,
  ) =>
    `${own}占${whole}${name} ${percent}，即 ${level}；其余地区占 ${rest}，推算在 ${range} 之间。`,
  shareNote: (level: string, percent: string, range: string) =>
    `其余地区为推算：${level} ÷ ${percent} − ${level}。两数都已四舍五入，真值在 ${range} 之间。`,
  impliedShareTitle: (own: string, whole: string, name: string, percent: string) =>
    `${own}约占${whole}${name} ${percent}（推算）`,
  impliedShareNote: (level: string, whole: string, percent: string) =>
    `占比为推算：${level} ÷ ${whole} ≈ ${percent}。`,
  pairTitle: (
    first: NamedValue,
    second: NamedValue,
    ratio: { times: string; percent: string; more: boolean } | undefined,
  ) => {
    if (!ratio) return `${first.name} ${first.label}，${second.name} ${second.label}`;
    return ratio.more
      ? `${second.name}是${first.name}的 ${ratio.times} 倍`
      : `${second.name}相当于${first.name}的 ${ratio.percent}%`;
  },
  pairDescription: (first: NamedValue, second: NamedValue) =>
    `${first.name} ${first.label}；${second.name} ${second.label}。`,
  pairNote: (first: string, second: string, ratio: string | undefined) =>
    `${ratio ? `${second} ÷ ${first} = ${ratio}。` : ''}${second}可以来自以前各期的${first}，所以可以高于当期；两数不可相加。`,
  funnelStages: (count: number) => `${count} 个环节的数量`,
  funnelTitle: (first: string, firstValue: string, last: string, lastValue: string) =>
    `${first} ${firstValue}，${last} ${lastValue}`,
  funnelDescription: (stages: readonly string[]) => `${stages.join('；')}。`,
  funnelNote: (bounds: boolean) =>
    `${bounds ? '箭头表示“多于”，是下限。' : ''}各环节计数对象不同，不宜相除当作转化率。`,
  oneSquareEach: (name: string) => `${name}，每格一个`,
  partsTitle: (name: string, whole: string, part: string, count: string) =>
    `${name} ${whole}，其中${part} ${count}`,
  partsDescription: (counts: readonly string[]) => `${counts.join('；')}。`,
  partsNote: (parts: readonly number[], sum: number, whole: number) =>
    parts.length < 2
      ? undefined
      : `${parts.join(' + ')} = ${sum}${sum === whole ? '，恰为总数' : `，总数 ${whole}`}；原文未说明各类是否互斥，故分行列出，不拼成一条。`,
  partsApart: (parts: number): string | undefined =>
    parts < 2 ? undefined : '原文未说明各部分是否互斥，故分行列出，不相加。',
  growthTitle: (name: string, growth: string) => `${name}同比 ${growth}`,
  growthSubtitle: (span: string, periods: number) => `${span}同比增长，%，近 ${periods} 期`,
  growthDescription: (ends: readonly string[], span: string, from: string, to: string) =>
    `${from}至${to}的${span}同比增长，最近一期：${ends.join('；')}。`,
  growthNote: '增速由来源给出，不由总量推算；断线处为未公布。',
  spans: { ytd: '累计', quarter: '当季', month: '当月', year: '全年', point: '期末' },
  growthBarsTitle: (count: number, highest: NamedValue, lowest: NamedValue) =>
    `${count} 项同比增速中，${highest.name}最高（${highest.label}），${lowest.name}最低（${lowest.label}）`,
  growthBarsPlain: (count: number) => `${count} 项指标的同比增速`,
  growthBarsSubtitle: '同比增速，%',
  growthBarsNote: '增速由来源给出，不由总量推算；没有公布增速的指标不在图中。',
  levelsTitle: (name: string, value: string, before: string | undefined) =>
    before ? `${name} ${value}，上年同期 ${before}` : `${name} ${value}`,
  levelsDescription: (name: string, values: readonly string[]) => `${name}：${values.join('；')}。`,
  levelsNote: (breaks: boolean, gaps: boolean) =>
    [
      '按现价，不可由此推算增速。',
      breaks ? '累计数每年从 1 月重新算起，线在年末断开。' : '',
      gaps ? '没有点的时期未公布，不补。' : '',
    ].join(''),
};

/** An indicator with its value, written out. */
interface NamedValue {
  readonly name: string;
  readonly label: string;
}
