import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { type RenewalView, renewalViewQuery } from '../../board/renewalQuery.ts';

/** The link to the page of land renewal opened so. */
export const renewalHref = (address: Address, view: RenewalView): string =>
  hrefOf({ ...address, trial: renewalViewQuery(view) });
