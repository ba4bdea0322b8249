/** The language of the document, which stays the same until another document is loaded. */
export const documentLanguage = (): 'zh' | 'en' =>
  document.documentElement.lang === 'en' ? 'en' : 'zh';
