export const words = {
  zh: { name: '点区间图', interval: '横线为印出的位数所容许的区间。' },
  en: { name: 'Dot and interval', interval: 'The bar is the range that the printed digits allow.' },
};
