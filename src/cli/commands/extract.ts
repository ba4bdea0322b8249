import { command } from '../command/command.ts';
import { flag, optional, required } from '../command/parameter.ts';
import { day, file, folder } from '../command/valueKinds.ts';
import { lang } from './shared.ts';

export const EXTRACT = command({
  name: 'extract',
  purpose: {
    zh: '找出一篇报道里的数字，提议成行，由人确认',
    en: 'finds the figures of an article and proposes rows for a person to confirm',
  },
  arguments: {
    file: required(file('FILE'), { zh: '报道的文本文件', en: 'text file of the article' }),
  },
  options: {
    data: optional(folder('DIR'), {
      zh: '指标和地名取自这个数据集',
      en: 'indicators and places are those of this dataset',
    }),
    published: optional(day, {
      zh: '刊发日期，年份据此推断',
      en: 'date of publication, from which years are inferred',
    }),
    csv: flag({ zh: '输出 CSV；不写也是', en: 'prints CSV (the default)' }),
    json: flag({ zh: '输出 JSON', en: 'prints JSON' }),
    lang,
  },
  failure: {
    zh: '文本或数据集读不了',
    en: 'the text or the dataset cannot be read',
  },
  examples: ['article.txt --data data/demo --published 2024-04-22 --json'],
  run: async (asked) => (await import('../extract.ts')).extract(asked),
});
