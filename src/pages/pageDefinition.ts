import type { ComponentType } from 'react';
import type { Address } from '../board/address.ts';
import type { Page } from '../board/page.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { RowsAsked } from '../figures/openRows.ts';
import type { Words } from '../locale/words.ts';
import type { PageInput } from './pageInput.ts';
import type { PageProps } from './pageProps.ts';

/** The place and period that an address of a page has. */
export type PageSpot = Partial<Pick<Address, 'place' | 'period'>>;

/** The properties of a page that only the build uses. */
export interface PageWriting {
  /** The prerendered addresses, in addition to the initial one. */
  readonly spots?: (dataset: Dataset) => readonly PageSpot[];
  /** True if its spots are prerendered however many other pages there are. */
  readonly hasOwnRoom?: true;
  /** Machine-readable content of its head in addition to that of every page; '' for none. */
  readonly head?: (input: PageInput, entry: SiteDataset, words: Words) => string;
}

/**
 * A page of the site. Navigation, routes, titles, prerendering and the sitemap follow from it.
 * Definitions are in the first view of every page, so they load the rest lazily.
 */
export interface PageDefinition {
  readonly page: Page;
  /** True if the navigation contains it. */
  readonly isListed: boolean;
  /** True if it is shown without header and footer, embedded in other sites. */
  readonly isAlone: boolean;
  /** True if rows of this device are shown with the published ones. */
  readonly takesLocalRows: boolean;
  /** The subject in its title; undefined for the dataset. */
  readonly subject?: (dataset: Dataset, address: Address, entry: SiteDataset) => string | undefined;
  /**
   * The rows that an address of it shows first; a page asks for more as it needs them. Absent for
   * a page that shows none.
   */
  readonly rows?: (dataset: Dataset, address: Address) => readonly RowsAsked[];
  readonly load: () => Promise<{ default: ComponentType<PageProps> }>;
  /**
   * The modules of its parts that load at the reader's first interaction, as paths below `src`; `*`
   * is the language. A written page links them. Excluded from the browser's script.
   */
  readonly late?: readonly string[];
  /** Excluded from the browser's script. */
  readonly writing?: () => Promise<PageWriting>;
}
