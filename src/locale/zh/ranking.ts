import { percentText } from '../percentText.ts';

/** A share in a sentence: `>99%` is 超过 99%, `<1%` 不到 1%. */
const portion = (share: string): string =>
  share.startsWith('>')
    ? `超过 ${share.slice(1)}`
    : share.startsWith('<')
      ? `不到 ${share.slice(1)}`
      : `为 ${share}`;

export const ranking = {
  title: (contest: string) => contest,
  basis: { rules: '按规则计算', trial: '试算' },
  lead: (basis: string, said: string) => `${basis}，${said}`,
  leader: (place: string, score: string) => `${place}以 ${score} 分居首`,
  leaderBy: (place: string, score: string, lead: string) =>
    `${place}以 ${score} 分居首，领先第二名 ${lead} 分`,
  tied: (places: readonly string[], score: string) => `${places.join('、')}以 ${score} 分并列第一`,
  chance: (place: string, share: string, draws: string) =>
    `把权重（上下浮动四分之一）和数字的四舍五入一起模拟 ${draws} 次，${place}居首的比例${portion(share)}。`,
  drawing: (progress: string) => `正在模拟名次区间 ${progress}`,
  trialNote: '这是试算：规则或权重是您改过的，不改变已公布的奖项。',
  backToRules: '回到公布的规则',
  contest: '竞赛',
  field: '组别',
  allFields: '各组并列',
  groupOf: (group: string) => (group.endsWith('组') ? group : `${group} 组`),
  rule: '计分办法',
  byRules: '公布的规则',
  columns: {
    rank: '名次',
    overall: '总名次',
    place: '单位',
    interval: '90% 名次区间',
    chance: '居首概率',
    change: '比上期',
    total: '总分',
    parts: '总分构成',
  },
  sortBy: (name: string) => `按${name}排序`,
  weightOf: (weight: string) => `权重 ${weight}`,
  up: (n: number) => `上升 ${n} 位`,
  down: (n: number) => `下降 ${n} 位`,
  same: '持平',
  newcomer: '上期没有名次',
  shared: '并列',
  interval: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  points: (points: string) => `含加减分 ${points}`,
  vetoed: (reason: string) => `不参加评奖：${reason}`,
  marks: {
    announced: (award: string) => `公布：${award}`,
    first: (basis: string) => `${basis}第一`,
    nth: (basis: string, rank: number) => `${basis}第 ${rank}`,
    out: (basis: string) => `${basis}第一，不参加评奖`,
    next: (basis: string, rank: number, order: number) => `${basis}第 ${rank}，评奖顺位第 ${order}`,
    climb: (basis: string, gained: number) => `${basis}升位最多（${gained} 位）`,
  },
  legend: {
    announced: '公布获奖（有出处）',
    rules: '按规则计算的名次（不是获奖）',
    trial: '试算的名次（只在本页）',
  },
  noted: (name: string, note: string) => (note ? `${name}（${note}）` : name),
  awards: { banner: '红旗奖', progress: '进位奖' },
  announced: {
    title: (contest: string) => `${contest}：公布的与按规则计算的不一致`,
    winners: (prize: string, places: readonly string[]) =>
      `公布的${prize}获奖单位是${places.join('、')}。`,
    ranked: (rank: number, of: number) => `按规则计算第 ${rank}，共 ${of} 个单位`,
    behind: (points: string) => `，差 ${points} 分`,
    vetoed: (rank: number, reason: string) => `按规则计算第 ${rank}，因${reason}不参加评奖`,
    noScore: '按规则计算没有得分',
    notInField: '不在按规则排名的单位之列',
    leaders: (places: readonly string[]) =>
      `按规则和本数据集的数字计算，排在前面的是${places.join('、')}。`,
    climbers: (places: readonly string[]) => `按规则计算，升位最多的是${places.join('、')}。`,
    nobody: '按规则计算没有单位可列。',
    stays: '公布的结果不因计算而改变。',
    because: (changes: number): string =>
      changes === 1
        ? '下面这一项改动（其余不变）会使计算与公布相符：'
        : '下列任一改动（其余不变）都会使计算与公布相符：',
    none: '在所试的范围内，没有哪一项改动能使计算与公布相符：一个数字（不超过观察范围的两倍），一项权重（零到两倍），加减分（不超过规则的上限），一票否决，较早公布的数字。',
    tooLarge: '单位太多，页面上没有逐项试算可能的改动。',
    figuresOfDay: (day: string) => `采用 ${day} 当日已公布的数字。`,
    count: (count: number, rules: number) => `取前 ${count} 名；规则规定取前 ${rules} 名。`,
    withoutVeto: (place: string, reason: string) => `${place}的一票否决（${reason}）不计。`,
    withoutPoints: '加减分都不计。',
    points: (place: string, points: string) => `${place}另加 ${points} 分。`,
    value: (place: string, what: string, need: string, now: string) =>
      `${place}的${what}为 ${need}（现为 ${now}）。`,
    weight: (what: string, need: string, now: string) =>
      `${what}的权重为 ${need}（现为 ${now}），其余权重按比例调整。`,
  },
  tieBreak: (names: readonly string[]) => `同分先后看：${names.join('、')}。`,
  details: '各项指标',
  absent: {
    1: '未公布',
    2: '缺报',
    3: '不公开',
    4: '不适用',
  },
  scoreOf: (points: string) => `${points} 分`,
  otherTopics: '其他',
  method: '计分办法',
  aggregationNames: {
    arithmetic: '算术平均',
    geometric: '几何平均',
    harmonic: '调和平均',
    topsis: 'TOPSIS',
    'topsis-min-max': 'TOPSIS（极差）',
    borda: '博尔达计数法',
    copeland: '科普兰法',
  },
  aggregations: {
    arithmetic: '按权重算术平均',
    geometric: '按权重几何平均',
    harmonic: '按权重调和平均',
    topsis: 'TOPSIS：离最优近、离最劣远',
    'topsis-min-max': 'TOPSIS（极差标准化）',
    borda: '博尔达计数法：各项名次分的加权平均',
    copeland: '科普兰法：两两相比，胜一场得 1 分',
  },
  lateCounts: {
    zero: '计 0 分',
    lowest: '计该项最低分，最低分高于 0 的计 0 分',
  },
  /** The treatment of a cell without a value, by the contest's policy; `late` applies to late reports. */
  gaps: {
    reweight: (late: string) =>
      `缺报的${late}；未公布、不公开、不适用的，该项权重由其余指标按比例分担。`,
    zero: (late: string) =>
      `缺报、未公布、不公开的${late}；不适用的，该项权重由其余指标按比例分担。`,
    mean: (late: string) =>
      `缺报的${late}；未公布、不公开的，按同组已报单位的平均分计；不适用的，该项权重由其余指标按比例分担。`,
    bounds: (late: string) =>
      `缺报的${late}；未公布、不公开的，按该项最低分计，另按最高分算出名次区间；不适用的，该项权重由其余指标按比例分担。`,
  },
  limits: {
    of: (names: readonly string[], text: string) =>
      names.length > 0 ? `${names.join('、')}：${text}。` : `${text}。`,
    step: (points: number) => `每落后一名少 ${points} 分`,
    floor: (points: number) => `最低 ${points} 分`,
    cap: (points: number) => `最高 ${points} 分`,
    noFloor: '最低分不限',
    noCap: '最高分不限',
    rateCap: (percent: number) => `封顶 ${percent}%`,
    fixed: '最好、最差按固定的上下界',
    beyond: '最好、最差按固定的上下界，界外的值低于 60 分或高于 100 分',
    zeroTarget: {
      drop: '目标为 0 的不考核这一项',
      full: '目标为 0 的计满分',
      zero: '目标为 0 的计 0 分',
      any: '目标为 0 的，有就计满分，没有不考核这一项',
    },
  },
  noTarget: '没有年度目标的，按未公布处理。',
  printedRule: (rule: string) => `规则原文：${rule}`,
  ties: (share: number) =>
    `总分相差不超过其 ${percentText(share)} 的算并列，并列名次同号，其后顺延（1、1、3）。`,
  version: (version: string, hash: string) => `规则版本 ${version}，校验码 ${hash}`,
  constant: (names: readonly string[]) => `${names.join('、')}各单位相同，不影响名次。`,
  otherRules: '换一种规则，谁居首',
  otherRulesText: '同样的数字、同样的权重，只换计分和合成的办法。',
  otherWinner: '居首',
  weights: '权重',
  weightsText: '改动一项，其余按比例让出；锁住的不动。只影响您眼前的试算，不改变已公布的奖项。',
  weightsTotal: (total: string) => `合计 ${total}`,
  lock: (name: string) => `锁住${name}的权重`,
  equal: '各项等权',
  reset: '恢复公布的权重',
  copyLink: '复制这次试算的链接',
  copied: '链接已复制',
  lift: (place: string) => `${place}怎样前进一位`,
  liftText: (rank: number) => `现居第 ${rank} 名。每行只改一项，其余单位不变。这是算术，不是建议。`,
  liftChoose: '换一个单位',
  liftFirst: (place: string) => `${place}已经居首。`,
  liftColumns: { change: '只改这一项', now: '现在', need: '需要', reached: '有单位达到过' },
  liftFrozen: (value: string) => `组内最高、最低值不变时需 ${value}`,
  liftNone: '提高到组内最好水平的两倍，仍不能前进一位',
  yes: '是',
  no: '否',
  measures: { level: '总量', yoy: '增速' },
  history: (place: string, quarters: number) => `${place}的名次：最近 ${quarters} 期`,
  historySubtitle: '各期名次，按各期当时有效的规则重算',
  historyNote: '断线表示当期没有名次，不补值。',
  historyDescription: (lines: readonly string[]) => `各期名次。${lines.join('；')}。`,
  quarter: '期间',
  rankOf: (rank: number) => `第 ${rank} 名`,
  noRank: '无名次',
  exportCsv: '导出 CSV',
  unranked: {
    'no-contest': '这个数据集里没有这个竞赛。',
    'no-version': '这一期没有生效的规则。',
    unpublished: '规则没有公布，不能排名。',
    'no-figures': '这一期有数字的单位不到两个，不能排名。',
    'out-of-domain': '这种算法不适用于这些数字，没有排名。',
    'too-long': '单位太多，这种算法在页面上算得太久；请用命令 rank。',
  },
  domain: {
    cells: {
      weight: '权重',
      value: '数值',
      target: '目标',
      base: '基数',
      bounds: '上下界',
      mean: '作为基数的平均值',
      points: '得分',
    },
    needs: {
      finite: '必须在 ±1e100 以内',
      present: '必须给出',
      'in-order': '必须下界小、上界大',
      positive: '必须大于 0',
      'not-negative': '不能小于 0',
    },
    sentence: (where: readonly string[], cell: string, need: string, value: string) =>
      `${where.join(' · ')}：${cell}${need}${value && `，现在是 ${value}`}`,
    others: (count: number) => `，另有 ${count} 处`,
    scorings: (names: readonly string[]) => `可用的计分办法：${names.join('、')}`,
    aggregations: (names: readonly string[]) => `可用的合成办法：${names.join('、')}`,
    mendCell: '改正这一格',
  },
};
