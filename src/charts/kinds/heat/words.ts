export const words = {
  zh: { name: '热力图' },
  en: { name: 'Heat table' },
};
