export const charts = {
  table: '数据表',
  place: '单位',
  indicator: '指标',
  stage: '环节',
  quarter: '季度',
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
  foreignBoth: '合同外资与实到外资',
  foreignTitle: (
    contracted: string,
    utilised: string,
    ratio: { times: string; percent: string; more: boolean } | undefined,
  ) => {
    if (!ratio) return `合同外资 ${contracted}，实到外资 ${utilised}`;
    return ratio.more
      ? `实到外资是合同外资的 ${ratio.times} 倍`
      : `实到外资相当于合同外资的 ${ratio.percent}%`;
  },
  foreignDescription: (contracted: string, utilised: string) =>
    `合同外资 ${contracted}；实到外资 ${utilised}。`,
  foreignNote: (ratio: string | undefined) =>
    `${ratio ? `实到 ÷ 合同 = ${ratio}。` : ''}到账的可以是以前签的合同，所以实到可以高于当期合同；两数不可相加。`,
  funnelStages: '招商各环节数量',
  funnelTitle: (first: string, firstValue: string, last: string, lastValue: string) =>
    `${first} ${firstValue}，${last} ${lastValue}`,
  funnelDescription: (stages: readonly string[]) => `${stages.join('；')}。`,
  funnelNote: (bounds: boolean) =>
    `${bounds ? '箭头表示“多于”，是下限。' : ''}各环节计数对象不同，不宜相除当作转化率。`,
  oneSquareEach: (name: string) => `${name}，每格一个`,
  projectsTitle: (name: string, whole: string, part: string, count: string) =>
    `${name} ${whole}，其中${part} ${count}`,
  projectsDescription: (counts: readonly string[]) => `${counts.join('；')}。`,
  projectsNote: (parts: readonly number[], sum: number, whole: number) =>
    parts.length < 2
      ? undefined
      : `${parts.join(' + ')} = ${sum}${sum === whole ? '，恰为总数' : `，总数 ${whole}`}；原文未说明各类是否互斥，故分行列出，不拼成一条。`,
  growthTitle: (name: string, growth: string) => `${name}同比 ${growth}`,
  growthSubtitle: '累计同比增长，%，近八个季度',
  growthDescription: (ends: readonly string[], from: string, to: string) =>
    `${from}至${to}的累计同比增长，最近一季：${ends.join('；')}。`,
  growthNote: '增速按可比价计算，由来源给出，不由总量推算；断线处为未公布。',
};
