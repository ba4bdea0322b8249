import { addressPath } from '../board/address.ts';
import { fileUrl } from '../board/fileUrl.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Words } from '../locale/words.ts';
import type { PageInput } from '../pages/pageInput.ts';
import { LANGUAGE_TAGS } from '../release/catalogue/languageTag.ts';
import { type Markup, xml } from '../release/catalogue/markup.ts';
import { siteAddress } from '../release/catalogue/siteAddress.ts';
import { definitionOf } from './pages.ts';
import { writingOf } from './writings.ts';

/**
 * The machine-readable part of a page's head: its address in each language, the feed, the dataset.
 */
export function pageHead(input: PageInput, entry: SiteDataset, words: Words): string {
  const { site, root, address } = input;
  const links: Markup[] = [];
  // Search engines accept only absolute addresses.
  if (root.origin && site.page !== undefined && site.audience === 'public') {
    links.push(xml`<link rel="canonical" href="${siteAddress(root, addressPath(address))}">`);
    for (const language of ['zh', 'en'] as const) {
      const href = siteAddress(root, addressPath({ ...address, language }));
      links.push(xml`<link rel="alternate" hreflang="${LANGUAGE_TAGS[language]}" href="${href}">`);
    }
  }
  const feed = entry.extras.find(
    ({ name, kind }) => kind === 'feed' && name.includes(`.${address.language}.`),
  );
  if (feed) {
    links.push(
      xml`<link rel="alternate" type="application/atom+xml" title="${entry.title[address.language]}" href="${fileUrl(entry.id, feed.name)}">`,
    );
  }
  if (site.audience === 'internal') links.push(xml`<meta name="robots" content="noindex">`);
  return [
    ...links.map(({ text }) => text),
    writingOf(definitionOf(address.page)).head?.(input, entry, words),
  ]
    .filter(Boolean)
    .join('\n    ');
}
