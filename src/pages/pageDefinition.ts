import type { ComponentType } from 'react';
import type { Address } from '../board/address.ts';
import type { Page } from '../board/page.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Words } from '../locale/words.ts';
import type { PageInput } from './pageInput.ts';
import type { PageProps } from './pageProps.ts';

/** The place and period that an address of a page has. */
export type PageSpot = Partial<Pick<Address, 'place' | 'period'>>;

/** The properties of a page that only the build uses. */
export interface PageWriting {
  /** The addresses that get HTML of their own, beside the one that the page opens with. */
  readonly spots?: (dataset: Dataset) => readonly PageSpot[];
  /** Whether its spots are written however many there are of other pages. */
  readonly hasOwnRoom?: true;
  /** What machines read in its head, beside what every page has; '' for nothing. */
  readonly head?: (input: PageInput, entry: SiteDataset, words: Words) => string;
}

/**
 * A page of the site. The navigation, routes, titles, the HTML that is written beforehand and the
 * sitemap follow from it. It is part of the first view of every page, so it loads the rest.
 */
export interface PageDefinition {
  readonly page: Page;
  /** Whether the navigation leads to it. */
  readonly isListed: boolean;
  /** Whether it is shown without header and footer, inside pages of others. */
  readonly isAlone: boolean;
  /** Whether rows of this device stand beside the published ones. */
  readonly takesLocalRows: boolean;
  /** The subject in its title; undefined for the dataset. */
  readonly subject?: (dataset: Dataset, address: Address, entry: SiteDataset) => string | undefined;
  readonly load: () => Promise<{ default: ComponentType<PageProps> }>;
  /** Left out of the browser's script. */
  readonly writing?: () => Promise<PageWriting>;
}
