import { grouped } from '../grouped.ts';
export const states = {
  loading: '正在加载数据',
  offlineTitle: '网络断开，数据没有刷新',
  offlineText: '正在显示先前载入的数据，可以照常阅读和打印。',
  notLoadedTitle: '数据没有取到',
  notLoadedText: (url: string) => `服务器没有给出文件 ${url}。请检查网络或地址，再试一次。`,
  retry: '再试一次',
  newDataTitle: '服务器上有新的数据',
  newDataText: '现在显示的仍是打开本页时的数据。',
  showNewData: '换成新数据',
  refusedTitle: (errors: number) => `新数据有 ${grouped(errors)} 处错误，没有采用`,
  refusedText: '先前载入的数据保持不变。错误列在下面，改好文件后会再次检查。',
  problemsTitle: (errors: number, warnings: number) =>
    warnings > 0
      ? `${grouped(errors)} 处要改，另有 ${grouped(warnings)} 处提醒`
      : `${grouped(errors)} 处要改`,
  problemsText: '数据有错误时整份不显示，以免只看到一半。请按下表逐条改好文件，再刷新本页。',
  problemsMore: (shown: number, all: number) =>
    `这里列出前 ${grouped(shown)} 条，共 ${grouped(all)} 条；命令 npm run -s cli -- check 列出全部。`,
  columns: {
    file: '文件',
    line: '行',
    column: '列',
    value: '写的是',
    expected: '应该是',
    mend: '怎么改',
    code: '代码',
  },
  severity: { error: '错误', warning: '提醒' },
  wholeFile: '整个文件',
  emptyTitle: '还没有数据',
  emptyText: '这个数据集没有可以放进简报的数字。请检查 figures.csv，或换一个数据集。',
  unknownPlaceTitle: (place: string) => `没有“${place}”这个单位`,
  unknownPeriodTitle: (place: string, period: string) => `${place}没有 ${period} 的数据`,
  nearest: '最接近的是：',
  noPageTitle: '没有这一页',
  noPageText: '地址可能写错了，或这一页已经移走。',
  home: '回到首页',
  noDatasetTitle: (id: string) => `没有“${id}”这个数据集`,
  broken: '本页出了差错',
  brokenText: '页面没有显示完整，数据没有丢失。请刷新本页；若再次出现，请把下面这句话告诉维护者。',
};
