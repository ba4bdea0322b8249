import type { Address } from '../board/address.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';

/** The input of every page: the data, and the reader's view. */
export interface PageProps {
  readonly dataset: Dataset;
  readonly address: Address;
  /** The site's entry for the dataset: its files and its frozen releases. */
  readonly entry: SiteDataset;
}
