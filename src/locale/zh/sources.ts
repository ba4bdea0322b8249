export const sources = {
  title: '数据来源',
  lede: (figures: number, sourceCount: number, places: number) =>
    `这个数据集一共有 ${figures} 个数字，来自 ${sourceCount} 处来源，涉及 ${places} 个单位。全部列在这里：原文怎么写、按什么单位记、出自哪一段。`,
  readable: '本页不用脚本也能完整阅读和打印。',
  contents: '本页目录',
  all: '全部数字',
  columns: {
    indicator: '指标',
    literal: '原文',
    value: '记作',
    scope: '口径 · 状态',
    source: '来源 · 段落',
    released: '公布',
  },
  implied: '推算',
  impliedRest: (whole: string) => `${whole}其余地区`,
  impliedHow: (level: string, share: string) => `${level} ÷ ${share} − ${level}`,
  noLiteral: '原文无此数',
  revisedFrom: (value: string, day: string) => `修订前 ${value}（${day}）`,
  figuresOf: (n: number) => `${n} 个数字`,
  unknown: '还不知道什么',
  unknownRules: (contest: string) =>
    `${contest}：评的是哪些指标、各占多少权重、其他单位得多少，来源没有公布。`,
  unknownYear: (n: number) => `有 ${n} 个数字的年份是推断的：原文只写“今年”“去年”，没有印年份。`,
  unknownScope: (n: number) =>
    `有 ${n} 个数字的口径不明：“全市”可能指全域，也可能只指本级管理的部分。`,
  unknownField: (place: string, indicator: string, printed: string) =>
    `${place}${indicator}“${printed}”：没有说明共有多少个单位参加排位。`,
  unknownIndicator: (place: string, period: string, names: readonly string[]) =>
    `${place}${period}：${names.join('、')}，来源没有给出。`,
  unknownGrowth: (place: string, period: string, names: readonly string[]) =>
    `${place}${period}：${names.join('、')}，有总量而没有增速。`,
  bound: (n: number) => `有 ${n} 个数字只给了界限（“多”“余”），按下限记，不估算确切数。`,
  late: (n: number) => `有 ${n} 个数字到期未报，写作“缺报”，不按 0 计。`,
  partsGap: (
    whole: string,
    indicator: string,
    period: string,
    sum: string,
    total: string,
    gap: string,
  ) =>
    `${whole}${period}${indicator}：所列各单位合计 ${sum}，公布的总数 ${total}，相差 ${gap}。口径可能不同，差额照列，不作调整。`,
  sourceList: '来源',
  hand: { first: '一手', second: '第二手，转引自其他网站' },
  sha: '原文文件 SHA-256',
  methods: '方法',
  methodList: [
    [
      '从原文到记录',
      '保留原文的每一位数字，不多写一位。金额中文用亿元、万美元，英文用 bn、m；两种语言由同一个规范值换算。“多于”记为下限，“近”“约”照记。',
    ],
    [
      '推算',
      '由占比和总量推算其余部分时，两个数都按四舍五入的区间计算，结果写成区间，并注明“推算”。',
    ],
    ['增长', '增速按可比价计算，由来源给出；总量按现价。不由总量倒推增速，也不由增速倒推总量。'],
    [
      '缺数',
      '来源没有给出写“未公布”，到期未报写“缺报”，按规定不公开写“不公开”，没有这一项写“不适用”。都不写 0。',
    ],
    ['修订', '同一个数后来改了，显示最近一次公布的，先前的列在它下面。'],
  ] as readonly (readonly [string, string])[],
  definitions: '指标定义',
  unit: '常用单位',
  kinds: { flow: '流量', stock: '存量', ratio: '比率', growth: '增速', count: '计数' },
  downloads: '下载',
  download: { package: '数据包说明（Frictionless）', table: '数据表（CSV，UTF-8）' },
  log: '变更记录',
  logAdded: (n: number) => `新增 ${n} 个数字`,
  logRevised: (n: number) => `修订 ${n} 个数字`,
  logWithdrawn: (n: number) => `撤回 ${n} 个数字`,
  logUndated: '公布日期未印',
};
