import type { Bilingual } from '../../figures/language.ts';
import type { Offer } from './kindDefinition.ts';

/** Reasons of several kinds; a reason of a single kind is in its own folder. */
export const ONE_UNIT: Bilingual = {
  zh: '要单位相同的指标',
  en: 'needs indicators in one unit',
};
export const TWO_PLACES: Bilingual = { zh: '要两个以上单位', en: 'needs two units or more' };
export const TWO_PERIODS: Bilingual = { zh: '要两个以上时期', en: 'needs two periods or more' };
export const NOTHING: Bilingual = { zh: '没有数字可画', en: 'has no figure to draw' };

/** Refuses several indicators, even with the same unit. */
export const refuseSeveral = ({ indicators }: Offer): Bilingual | undefined =>
  indicators > 1 ? ONE_UNIT : undefined;

/** Refuses a choice that makes no line: several units of measurement, or a single period. */
export const refuseNoLine = ({ oneScale, overTime }: Offer): Bilingual | undefined =>
  oneScale ? (overTime ? undefined : TWO_PERIODS) : ONE_UNIT;
