import { command } from '../command/command.ts';
import { flag, required } from '../command/parameter.ts';
import { folder } from '../command/valueKinds.ts';
import { lang } from './shared.ts';

export const CHECK = command({
  name: 'check',
  purpose: {
    zh: '检查一个数据集文件夹，列出全部问题',
    en: 'checks a dataset’s folder and prints every problem',
  },
  arguments: {
    folder: required(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    json: flag({ zh: '输出 JSON', en: 'prints JSON' }),
    lang,
  },
  failure: { zh: '数据有错误', en: 'the data have errors' },
  examples: ['data/demo', 'data/demo --json'],
  run: async (asked) => (await import('../check.ts')).check(asked),
});
