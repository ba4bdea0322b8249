export const words = {
  zh: { name: '小多图' },
  en: { name: 'Small multiples' },
};
