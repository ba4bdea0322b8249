/** The words of the page of land renewal as a whole. */
export const renewal = {
  title: '腾笼换鸟',
  lede: '把低效用地腾出来，换成高效项目',
  real: '已公布的进展',
  realNote: '只列报道印出的数字；企业名单、分园区的数字没有公布。',
  atMost: (percent: string, whole: string) => `不到${whole}的 ${percent}（上限：原文只说“多”）`,
  between: (range: string, whole: string) => `占${whole} ${range}`,
  atLeast: (percent: string, whole: string) => `至少占${whole} ${percent}`,
  noFirms: '这个数据集没有园区和企业的表。',
  noFirmsText: '有了 parks.csv、enterprises.csv 和规则表，这里会出现四个场景、提醒和试算。',
  unknownPark: (id: string) => `没有园区“${id}”`,
  whole: '腾笼换鸟总览',
  year: '年份',
  yearOf: (year: number) => `${year}年`,
};
