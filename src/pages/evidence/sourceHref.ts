import { type Address, pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';

/** Where the list of sources tells of a source: always on the page's first part. */
export function sourceHref(address: Address, source: string): string {
  return `${hrefOf(pageOpened(address, SOURCES))}#s-${encodeURIComponent(source)}`;
}
