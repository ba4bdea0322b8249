export const words = {
  zh: { name: '条形' },
  en: { name: 'Bars' },
};
