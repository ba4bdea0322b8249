import { command } from '../command/command.ts';
import { repeated } from '../command/parameter.ts';
import { folder } from '../command/valueKinds.ts';
import { allowColumn, audience } from './shared.ts';

export const DEV = command({
  name: 'dev',
  purpose: {
    zh: '开发服务器，只在本机上',
    en: 'the development server, only on this machine',
  },
  arguments: {
    folders: repeated(folder('DIR'), {
      zh: '数据集文件夹；不写就是本仓库的',
      en: 'folder of a dataset; by default, the datasets of this repository',
    }),
  },
  options: { audience, 'allow-column': allowColumn },
  script: 'npm run dev',
  failure: undefined,
  examples: ['data/demo --audience internal'],
  run: async (asked) => (await import('../dev.ts')).dev(asked),
});
