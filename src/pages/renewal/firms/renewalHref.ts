import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import { type RenewalView, renewalViewQuery } from '../../../board/renewalQuery.ts';

/** What of a firm a link needs. */
interface Linked {
  readonly id: string;
  readonly park: string | undefined;
}

/** The id of a firm's row, where a link leads that is followed without script. */
export const firmRowId = (id: string) => `firm-${id}`;

/** A park, or the whole where it is undefined: what else is looked at stays. */
export function parkHref(address: Address, view: RenewalView, park: string | undefined): string {
  return viewHref({ ...address, place: park }, { ...view, firm: undefined, list: undefined });
}

/** A firm on the page of its park. */
export function firmHref(address: Address, view: RenewalView, { id, park }: Linked): string {
  const href = viewHref({ ...address, place: park }, { ...view, firm: id, list: undefined });
  return `${href}#${encodeURIComponent(firmRowId(id))}`;
}

/** The same page with another view. */
export function viewHref(address: Address, view: RenewalView): string {
  return hrefOf({ ...address, trial: renewalViewQuery(view) });
}
