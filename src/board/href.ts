import { type Address, addressPath } from './address.ts';
import { BASE } from './base.ts';

/** The link to an address, below the base of the site. */
export function hrefOf(address: Address): string {
  return BASE + addressPath(address).slice(1);
}
