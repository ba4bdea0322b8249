import type { Audience } from '../../figures/dataset.ts';
import { optional, repeated, withDefault } from '../command/parameter.ts';
import { folder, oneOf, text } from '../command/valueKinds.ts';

export const LANGUAGE = oneOf(['zh', 'en']);

/** The language of a command's output. */
export const lang = withDefault(LANGUAGE, 'zh', {
  zh: '输出的语言',
  en: 'language of the output',
});

export const audience = withDefault(oneOf<Audience>(['public', 'internal']), 'public', {
  zh: '给谁看：public 不含内部的和还没有公布的数字',
  en: 'the audience: public leaves out internal and unreleased rows',
});

export const allowColumn = repeated(text('NAME'), {
  zh: '这一列可以不读；公开版遇到别的没有读的列就停下',
  en: 'this column may stay unread; any other unread column stops a public edition',
});

export const published = optional(folder('OUT'), {
  zh: '数据公布在这个文件夹：由它公布过的数能推算出的也不给，与下一次 publish 一致',
  en: 'folder of the published site: withholds values that its earlier outputs would reveal, as the next publish does',
});

export const outFile = optional(text('FILE'), {
  zh: '写到这个文件；不写就打印',
  en: 'writes to this file instead of printing',
});
