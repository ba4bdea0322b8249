import type { ChartLink } from '../chartLink.ts';
import { command } from '../command/command.ts';
import { optional, required } from '../command/parameter.ts';
import { folder, parsed, type ValueKind } from '../command/valueKinds.ts';
import { allowColumn, LANGUAGE, published } from './shared.ts';

const SVG = parsed('FILE.svg', (file) => (file.endsWith('.svg') ? file : undefined), {
  zh: '以 .svg 结尾的文件名',
  en: 'a file name that ends in .svg',
});
const QUERY: ValueKind<ChartLink> = {
  shown: 'QUERY',
  read: async (written) => (await import('../chartLink.ts')).readChartLink(written),
};

export const CHART = command({
  name: 'chart',
  purpose: {
    zh: '不用浏览器，把图表页链接里的图写成 SVG',
    en: 'writes the chart of a charts page’s link as SVG, without a browser',
  },
  more: [
    {
      zh: 'QUERY 里有不认识的名称或取值时，列出可用的，如图形 k、数据类型 m；图不会少了条件就画。',
      en: 'A name or value in QUERY that no chart has is refused with a list of those there are, such as the kinds (k) and measures (m).',
    },
  ],
  arguments: {
    folder: required(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    query: required(QUERY, {
      zh: '公开版图表页的链接，或其中问号以后的部分',
      en: 'link of a public charts page, or only its query',
    }),
    out: required(SVG, { zh: '写到这个文件', en: 'writes to this file' }),
    lang: optional(LANGUAGE, {
      zh: '图的语言；不写就是链接的语言，或中文',
      en: 'language of the chart; by default that of the link, or Chinese',
    }),
    published,
    'allow-column': allowColumn,
  },
  failure: {
    zh: '数据有错误，或数据里没有这样的图',
    en: 'the data have errors, or no such chart',
  },
  examples: ["data/demo --query 'i=gdp' --out gdp.svg"],
  run: async (asked) => (await import('../chart.ts')).chart(asked),
});
