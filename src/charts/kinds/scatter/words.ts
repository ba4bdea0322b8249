export const words = {
  zh: { name: '散点', title: (x: string, y: string, period: string) => `${period}：${x}与${y}` },
  en: {
    name: 'Scatter',
    title: (x: string, y: string, period: string) => `${x} and ${y}, ${period}`,
  },
};

export const TWO_INDICATORS = {
  zh: '要恰好两个指标',
  en: 'needs exactly two indicators',
};
