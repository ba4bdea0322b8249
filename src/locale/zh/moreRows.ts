import { grouped } from '../grouped.ts';

export const moreRows = {
  shown: (count: number, all: number) => `已列出 ${grouped(count)} 条，共 ${grouped(all)} 条`,
  more: (count: number) => `再列 ${grouped(count)} 条`,
};
