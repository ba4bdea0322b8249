import { type Address, frontOf } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';

/** Where the list of sources tells of a source: always on the page's first part. */
export function sourceHref(address: Address, source: string): string {
  const { language, dataset, vintage } = address;
  const page: Address = { ...frontOf(language), dataset, vintage, page: 'sources' };
  return `${hrefOf(page)}#s-${encodeURIComponent(source)}`;
}
