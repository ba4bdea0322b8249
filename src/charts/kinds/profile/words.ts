export const words = {
  zh: {
    name: '多指标对比',
    title: (name: string, count: number, period: string) =>
      `${period}，${name}在 ${count} 项指标上的位置`,
    labels: (name: string) => `右侧数值属于${name}。`,
    scale: '每行按所选单位的最低到最高排开，越右越好。',
  },
  en: {
    name: 'Profile',
    title: (name: string, count: number, period: string) =>
      `Where ${name} stands on ${count} indicators, ${period}`,
    labels: (name: string) => `The values on the right are those of ${name}.`,
    scale: 'Each row runs from the lowest to the highest of the chosen units; right is better.',
  },
};

export const THREE_INDICATORS = {
  zh: '要三个以上指标',
  en: 'needs three indicators or more',
};
