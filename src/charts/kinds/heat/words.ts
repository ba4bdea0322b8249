export const words = {
  zh: { name: '热力表' },
  en: { name: 'Heat table' },
};
