import { command } from '../../cli/command/command.ts';
import { flag, optional, required } from '../../cli/command/parameter.ts';
import { folder, parsed, text } from '../../cli/command/valueKinds.ts';

const YEAR = parsed('YEAR', (year) => (/^\d{4}$/.test(year) ? Number(year) : undefined), {
  zh: '年份，如 2023',
  en: 'a year such as 2023',
});

export const EVALUATE = command({
  name: 'evaluate',
  purpose: {
    zh: '按亩均评价规则给企业打分、分类，一企一年一行 CSV',
    en: 'scores and classes firms by the rules of evaluation, as CSV with a row a firm and year',
  },
  arguments: {
    folder: required(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    ruleset: optional(text('ID'), {
      zh: '规则的代码；不写就用该年评价所用的规则',
      en: 'a set of rules; without it, the one that each year was evaluated by',
    }),
    classes: optional(text('ID'), {
      zh: '分类取自另一套规则（混用）',
      en: 'takes the classes of another set: a mix of rules',
    }),
    year: optional(YEAR, {
      zh: '只算这一年；不写就是每一年',
      en: 'this year alone; without it, all',
    }),
    csv: flag({ zh: '输出 CSV，也是唯一的格式', en: 'prints CSV, which is the only format' }),
  },
  failure: {
    zh: '数据有错误，或没有可用的规则、没有企业的数字',
    en: 'the data have errors, or no rules that can be used, or no figures of firms',
  },
  examples: ['data/demo --year 2023 --csv'],
  run: async (asked) => (await import('./evaluate.ts')).evaluate(asked),
});
