import { command } from '../command/command.ts';
import { atLeastOne, flag, optional, required, withDefault } from '../command/parameter.ts';
import { day, folder, parsed, text } from '../command/valueKinds.ts';
import { parseSiteRoot } from '../site/siteRoot.ts';
import { allowColumn, audience } from './shared.ts';

const ROOT = parsed('PATH', parseSiteRoot, {
  zh: '网站所在的路径，如 /stats/，或完整地址，如 https://example.org/stats/',
  en: 'the path of the site, such as /stats/, or its address, such as https://example.org/stats/',
});

export const PUBLISH = command({
  name: 'publish',
  purpose: {
    zh: '生成可以放到任何静态主机的网站',
    en: 'builds a site for any static host',
  },
  more: [
    {
      zh: '以前公布过、现在已撤下的数记在 OUT 旁边的 OUT.memory.jsonl 里，只有本人能读；请备份，不要放到网上。',
      en: 'Figures that OUT published and has withdrawn are kept beside it in OUT.memory.jsonl, readable only by its owner. Back that file up, and keep it off the web.',
    },
  ],
  arguments: {
    folders: atLeastOne(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }),
  },
  options: {
    out: required(text('OUT'), {
      zh: '写到这个文件夹；新的写完以前，旧的不动',
      en: 'writes to this folder; the last output stays until the new one is complete',
    }),
    'as-of': optional(day, {
      zh: '公开版只含到这一天已经公布的；不写就是今天',
      en: 'a public edition contains the rows released by this day; by default, today',
    }),
    audience,
    base: withDefault(ROOT, '/', {
      zh: '网站所在的路径，如 /stats/，或完整地址，如 https://example.org/stats/',
      en: 'path of the site, such as /stats/, or its address, such as https://example.org/stats/',
    }),
    'allow-column': allowColumn,
    'replace-audience': flag({
      zh: '内部版可以换掉公开版，公开版可以换掉内部版',
      en: 'an internal edition may replace a public one, and a public one an internal one',
    }),
    cache: optional(text('FOLDER'), {
      zh: '公开版把画好的图和压缩好的文件留在这个文件夹，下一次不必再做；可以随时删掉，写出的字节一样；不写就在 node_modules 里',
      en: 'a public edition keeps its drawings and compressed files in this folder for the next publish; it may be deleted at any time, and the site has the same bytes without it; by default, a folder in node_modules',
    }),
  },
  failure: {
    zh: '数据有错误，或网站没有写成',
    en: 'the data have errors, or the site could not be written',
  },
  examples: ['data/demo --out site', 'data/demo --out site --base https://example.org/stats/'],
  run: async (asked) => (await import('../publish.ts')).publish(asked),
});
