import { type Address, addressPath } from './address.ts';
import { BASE } from './base.ts';

/** The link to an address, below the base of the site. */
export function hrefOf(address: Address): string {
  return BASE + addressPath(address).slice(1);
}

/** The link to a row of figures.csv (counted from 0) on the Sources page of an address. */
export function rowHref(address: Address, row: number): string {
  const sources: Address = { ...address, page: 'sources', place: undefined, period: undefined };
  return `${hrefOf(sources)}#f-${row + 1}`;
}
