import type { Address } from '../board/address.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';

/** What every page is given: the data, and what the reader looks at. */
export interface PageProps {
  readonly dataset: Dataset;
  readonly address: Address;
  /** What the site says of the dataset: its files and its frozen releases. */
  readonly entry: SiteDataset;
}
