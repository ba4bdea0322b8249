export const words = {
  zh: { name: '堆积', lacking: (count: number) => `缺 ${count}` },
  en: { name: 'Stacked', lacking: (count: number) => `${count} missing` },
};

export const GAP_NOTE = {
  zh: '虚线顶的柱缺少没有数字的单位，高度不是总数。',
  en: 'Columns with a dashed top leave out units without a figure, so their height is not a total.',
};

/** The refusal of values that cannot be added. */
export const ADDS_UP = {
  zh: '只有能相加的数值才行',
  en: 'needs levels that add up',
};
