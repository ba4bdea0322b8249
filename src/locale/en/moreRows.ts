import { grouped } from '../grouped.ts';
import type { moreRows as zh } from '../zh/moreRows.ts';

export const moreRows: typeof zh = {
  shown: (count, all) => `${grouped(count)} of ${grouped(all)} are listed`,
  more: (count) => `List ${grouped(count)} more`,
};
