import type { Bilingual } from '../../figures/language.ts';
import type { Offer } from './kindDefinition.ts';

/** Reasons that several kinds give; kinds with one reason are listed together. */
export const ONE_UNIT: Bilingual = {
  zh: '要单位相同的指标',
  en: 'needs indicators in one unit',
};
export const TWO_PLACES: Bilingual = { zh: '要两个以上单位', en: 'needs two units or more' };
export const TWO_PERIODS: Bilingual = { zh: '要两个以上时期', en: 'needs two periods or more' };
export const NOTHING: Bilingual = { zh: '没有数字可画', en: 'has no figure to draw' };

/** Refuses several indicators, whatever their unit. */
export const refuseSeveral = ({ indicators }: Offer): Bilingual | undefined =>
  indicators > 1 ? ONE_UNIT : undefined;

/** Refuses what makes no line: several units, or a single period. */
export const refuseNoLine = ({ oneScale, overTime }: Offer): Bilingual | undefined =>
  oneScale ? (overTime ? undefined : TWO_PERIODS) : ONE_UNIT;
