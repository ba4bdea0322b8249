import type { Bilingual } from '../../figures/language.ts';

/** The notice in everything exported from a demo dataset. */
export const FICTIONAL: Bilingual = {
  zh: '演示数据，全部虚构，不对应任何真实的地方、单位和数字。',
  en: 'Demo data, all fictional: it describes no real place, unit or number.',
};
