/** The media type of each kind of file in a site, by its extension. */
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

/** Says if a kind of file is text, which is compressed and declared as UTF-8. */
export const isText = (ending: string): boolean => Object.hasOwn(TEXTS, ending);

/** The extensions of text files, in a stable order. */
export const TEXT_ENDINGS: readonly string[] = Object.keys(TEXTS);
