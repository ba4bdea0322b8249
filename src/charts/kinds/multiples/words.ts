export const words = {
  zh: { name: '分面小图' },
  en: { name: 'Small multiples' },
};
