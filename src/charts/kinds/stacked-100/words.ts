export const words = {
  zh: { name: '百分比堆积' },
  en: { name: '100% stacked' },
};

export const GAP_NOTE = {
  zh: '有单位没有数字的时期不画：缺一块就不成整体。',
  en: 'Periods in which a unit has no figure are not drawn, because the whole is then unknown.',
};
