import { type Address, pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { type FigurePage, figurePages } from '../../figures/figurePages.ts';
import { periodCode } from '../../figures/period.ts';

/** The address of a page of figures, based on another address of the dataset. */
export function pageAddress(address: Address, page: FigurePage | undefined): Address {
  return { ...pageOpened(address, SOURCES), place: page?.place, period: page?.code };
}

/** The link to a row of figures.csv (counted from 0) on its Sources page. */
export function rowHref(
  dataset: Pick<Dataset, 'figures' | 'places'>,
  address: Address,
  row: number,
): string {
  const { place, period } = dataset.figures.statementAt(row);
  const page = figurePages(dataset).pageOf(place, periodCode(period));
  return `${hrefOf(pageAddress(address, page))}#f-${row + 1}`;
}
