/** The parts of a citation. */
export interface Cited {
  readonly publisher: string;
  readonly title: string;
  readonly version: string;
  /** ISO day of the last update of the data, or ''. */
  readonly updated: string;
  /** ISO day of retrieval. */
  readonly retrieved: string;
  readonly link: string;
}

export type CitationStyle = 'gbt' | 'apa' | 'bibtex';

/** A chart cited as GB/T 7714-2015 (electronic resource), APA 7 or BibTeX. */
export function citation(style: CitationStyle, cited: Cited): string {
  const { publisher, title, version, updated, retrieved, link } = cited;
  const year = (updated || retrieved).slice(0, 4);
  switch (style) {
    case 'gbt':
      return `${publisher}. ${title}[DS/OL]. 版本 ${version}. ${updated ? `(${updated})` : ''}[${retrieved}]. ${link}.`;
    case 'apa':
      return `${publisher}. (${year}). ${title} (Version ${version}) [Data set]. Retrieved ${retrieved}, from ${link}`;
    case 'bibtex':
      return [
        `@misc{redbanner-${version},`,
        `  author = {{${publisher}}},`,
        `  title = {${title.replaceAll(/[{}\\]/g, '')}},`,
        `  year = {${year}},`,
        `  version = {${version}},`,
        `  url = {${link}},`,
        `  urldate = {${retrieved}}`,
        '}',
      ].join('\n');
  }
}
