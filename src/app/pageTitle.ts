import type { Address } from '../board/address.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Words } from '../locale/words.ts';
import { definitionOf } from './pages.ts';

/** The title of a page: its subject first, the product last. */
export function pageTitle(
  { shell }: Words,
  address: Address,
  entry: SiteDataset,
  dataset: Dataset | undefined,
): string {
  const { language, page } = address;
  const subject = dataset && definitionOf(page).subject?.(dataset, address, entry);
  return shell.titleOf(page.title[language], subject ?? entry.title[language]);
}
