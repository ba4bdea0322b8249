export const zh = {
  title: '“两化”改造',
  lede: '数字化、绿色化改造项目：来源公布的数，按单位和类别的合计，以及逐个项目',
  printed: '来源公布的数',
  totals: '按单位和类别的合计',
  totalsText: (count: number, unstated: number) =>
    unstated > 0
      ? `项目数和投资额，按下面列出的 ${count} 个项目计算；其中 ${unstated} 个没有公布投资额，不计入投资合计。`
      : `项目数和投资额，按下面列出的 ${count} 个项目计算。`,
  list: '项目',
  noList: '来源没有公布项目清单，只有上面的数。',
  nothing: '这个数据集没有“两化”改造的数，也没有项目。',
  place: '单位',
  allPlaces: '合计',
  project: '项目',
  kind: '类别',
  stage: '进展',
  investment: '投资',
  count: (count: number) => `${count} 个`,
  all: '两类合计',
  kinds: { digital: '数字化', green: '绿色化' },
  stages: { planned: '计划', started: '在建', completed: '完成' },
  internal: '内部',
  notReported: '未公布',
};
