import { command } from '../command/command.ts';

export const BUILD = command({
  name: 'build',
  purpose: {
    zh: '把本仓库的数据集生成网站，写到 dist/',
    en: 'builds the site of this repository’s datasets in dist/',
  },
  more: [
    {
      zh: '环境变量 RED_BANNER_BASE=/path/ 设网站所在的路径。',
      en: 'The environment variable RED_BANNER_BASE=/path/ sets the path of the site.',
    },
  ],
  arguments: {},
  options: {},
  script: 'npm run build',
  failure: { zh: '数据有错误', en: 'the data have errors' },
  examples: [],
  run: async () => (await import('../build.ts')).build(),
});
