const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const words = {
  zh: {
    name: '折线',
    years: '每年一条线，同一时期上下对齐。',
    broken: '累计数每年从 1 月重新算起，线在年末断开。',
    season: (at: number, month: boolean) => (month ? `${at}月` : `Q${at}`),
  },
  en: {
    name: 'Line',
    years: 'One line a year, the same periods above each other.',
    broken: 'Cumulative figures restart each January, so lines break at the end of the year.',
    season: (at: number, month: boolean) => (month ? (MONTHS[at - 1] ?? '') : `Q${at}`),
  },
};
