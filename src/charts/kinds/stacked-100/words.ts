export const words = {
  zh: { name: '百分比堆积' },
  en: { name: '100% stacked' },
};

export const GAP_NOTE = {
  zh: '有单位没有数字的时期不画：缺一块就不成整体。',
  en: 'A period in which a unit has no figure is not drawn: without a part there is no whole.',
};
