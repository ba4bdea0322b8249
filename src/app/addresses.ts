import { type Address, frontOf } from '../board/address.ts';
import type { Dataset } from '../figures/dataset.ts';
import { PAGES } from './pages.ts';
import { writingOf } from './writings.ts';

/**
 * Maximum number of prerendered pages per dataset and language; other addresses render when opened.
 */
const MOST = 600;

/**
 * The addresses of a dataset that are prerendered in one language: every page, then all spots that
 * the pages list, from the last page first if there are too many.
 */
export function addressesOf(
  id: string,
  dataset: Dataset | undefined,
  language: Address['language'],
): Address[] {
  const plain: Address = { ...frontOf(language), dataset: id };
  const pages = PAGES.map(({ page }): Address => ({ ...plain, page }));
  if (!dataset) return pages;
  const below = PAGES.toReversed().map((definition) => {
    const { spots, hasOwnRoom } = writingOf(definition);
    const addresses = (spots?.(dataset) ?? []).map(
      (spot): Address => ({ ...plain, page: definition.page, ...spot }),
    );
    return { addresses, room: hasOwnRoom ? addresses.length : 0 };
  });
  const room = below.reduce((sum, one) => sum + one.room, MOST);
  return [...pages, ...below.flatMap(({ addresses }) => addresses)].slice(0, room);
}
