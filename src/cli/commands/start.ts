import { command } from '../command/command.ts';
import { optional, repeated, withDefault } from '../command/parameter.ts';
import { folder, parsed, text } from '../command/valueKinds.ts';
import { allowColumn, audience, published } from './shared.ts';

const PORT = parsed(
  'N',
  (port) => (/^\d+$/.test(port) && Number(port) < 65_536 ? Number(port) : undefined),
  { zh: '0 到 65535', en: '0 to 65535' },
);

export const START = command({
  name: 'start',
  purpose: {
    zh: '生成网站，在本机上打开；数据改了，网站跟着改',
    en: 'builds a site and serves it on this machine; the site follows its files',
  },
  more: [
    {
      zh: '数据有错误时只列出问题，不给数据。',
      en: 'A dataset with errors is shown as the list of them.',
    },
  ],
  arguments: {},
  options: {
    data: repeated(folder('PATH'), {
      zh: '数据集文件夹；不写就是本仓库的',
      en: 'folder of a dataset; by default, the datasets of this repository',
    }),
    audience,
    port: withDefault(PORT, '4173', {
      zh: '端口；被占用就换一个',
      en: 'the port; a free one if it is taken',
    }),
    host: optional(text('NAME'), {
      zh: '让别的机器从这个名字或地址看到，只限公开版',
      en: 'serves other machines at this name or address; only a public edition',
    }),
    published,
    'allow-column': allowColumn,
  },
  script: 'npm start',
  failure: {
    zh: '网站没有生成，或不能打开',
    en: 'the site could not be built or served',
  },
  examples: ['--data data/demo', '--data data/demo --audience internal'],
  run: async (asked) => (await import('../start.ts')).start(asked),
});
