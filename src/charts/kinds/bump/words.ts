export const words = {
  zh: { name: '位次变化' },
  en: { name: 'Bump' },
};

/** The refusal of a measure other than rank. */
export const RANKS = {
  zh: '数据类型要选位次',
  en: 'needs the measure Rank',
};
