import { type Address, pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';

/** The link to a source in the list of sources, which is always on the first part of the page. */
export function sourceHref(address: Address, source: string): string {
  return `${hrefOf(pageOpened(address, SOURCES))}#s-${encodeURIComponent(source)}`;
}
