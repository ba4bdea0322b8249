export const words = {
  zh: { name: '斜率图' },
  en: { name: 'Slope' },
};

/** The refusal of cumulative figures without the same period of another year. */
export const TWO_YEARS = {
  zh: '累计数要两年的同一时期',
  en: 'needs the same period of two years for cumulative figures',
};
