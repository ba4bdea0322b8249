import { command } from '../command/command.ts';
import { flag, required } from '../command/parameter.ts';
import { folder } from '../command/valueKinds.ts';
import { lang } from './shared.ts';

export const VERIFY = command({
  name: 'verify',
  purpose: {
    zh: '在来源的原文里查找每个数字的 printed，核对数值、单位、限定词',
    en: 'looks up each printed literal in the texts of its source and checks value, unit and qualifier',
  },
  arguments: {
    folder: required(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    texts: required(folder('FOLDER'), {
      zh: '原文的文件夹；文件与 sources.csv 的 sha256 相同，或以来源代码为名',
      en: 'folder of the texts: files with the sha256 of sources.csv, or named by the source id',
    }),
    json: flag({ zh: '输出 JSON', en: 'prints JSON' }),
    lang,
  },
  failure: {
    zh: '有找不到或不符的，或数据有错误',
    en: 'a literal is not found or differs, or the data have errors',
  },
  examples: ['data/demo --texts articles'],
  run: async (asked) => (await import('../verify.ts')).verify(asked),
});
