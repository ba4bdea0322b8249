export const words = {
  zh: { name: '柱形' },
  en: { name: 'Columns' },
};

export const GAP_NOTE = {
  zh: '空缺处没有数字，不补。',
  en: 'A gap has no figure; none is filled in.',
};
