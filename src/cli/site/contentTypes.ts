/** The type of each kind of file that a site holds, by the ending of its name. */
const TEXTS: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

const BINARIES: Readonly<Record<string, string>> = {
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

export const CONTENT_TYPES: Readonly<Record<string, string>> = { ...TEXTS, ...BINARIES };

/** Whether a kind of file is text: it is compressed, and says that it is UTF-8. */
export const isText = (ending: string): boolean => Object.hasOwn(TEXTS, ending);

/** The endings of the texts, in a stable order. */
export const TEXT_ENDINGS: readonly string[] = Object.keys(TEXTS);
