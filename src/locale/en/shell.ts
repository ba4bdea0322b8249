import type { shell as zh } from '../zh/shell.ts';

export const shell: typeof zh = {
  product: 'Red Banner',
  productOther: '红旗榜',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  language: 'Language',
  otherLanguage: '中文',
  ownLanguage: 'EN',
  dataset: 'Dataset',
  theme: 'Light or dark',
  themes: { light: 'Light', dark: 'Dark', system: 'As the system' },
  demoMark: 'Demo data · fictional places',
  demoText: 'Every place and figure on this page is invented, to show the software.',
  internalMark: 'Internal edition · not to be passed on',
  internalText: 'It holds figures that are not public or not yet released.',
  catalogue: 'Red Banner data catalogue',
  footPrize: 'The red banner is a prize',
  footPrizeText:
    'Each quarter it is announced for the places that lead on several indicators together. Only the winner or the chosen place is red here; signs and arrows show growth.',
  footFigures: 'Where the figures come from',
  footFiguresText:
    'Every figure leads to its source and its printed words. What is not published says so; it is never shown as 0.',
  footAbout: 'About',
  footAboutText:
    'Open source, a static site. Data is worked on in your own browser and sent nowhere.',
  titleOf: (page, dataset) => `${page} · ${dataset} · Red Banner`,
  descriptionOf: (page, dataset) =>
    `${page} of ${dataset}: every figure with its source, its printed words and its scope; what is not published says so.`,
};
