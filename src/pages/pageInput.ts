import type { Address } from '../board/address.ts';
import type { Site } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import type { SiteRoot } from '../release/catalogue/siteAddress.ts';
/** The input for the HTML of one page. */
export interface PageInput {
  readonly site: Site;
  readonly root: SiteRoot;
  /** The path below the base; `/` is the front page. */
  readonly path: string;
  readonly address: Address;
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}
