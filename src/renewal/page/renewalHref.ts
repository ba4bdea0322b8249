import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { RENEWAL_VIEW, type RenewalView, WHOLE_VIEW } from '../address/renewalQuery.ts';

/** What of a firm a link needs. */
interface Linked {
  readonly id: string;
  readonly park: string | undefined;
}

/** The same page with another view. */
export function viewHref(address: Address, view: RenewalView): string {
  return hrefOf({ ...address, query: RENEWAL_VIEW.text(view) });
}

/** A list or the one screen, from which the year, the day and how criteria join stay; the park stays unless another is named, null for all parks. */
export function openHref(
  { address, view }: { readonly address: Address; readonly view: RenewalView },
  opened: Partial<Pick<RenewalView, 'list' | 'kind' | 'policy'>>,
  park: string | null | undefined = address.place,
): string {
  const { year, day, join } = view;
  return viewHref(
    { ...address, place: park ?? undefined },
    { ...WHOLE_VIEW, year, day, join, ...opened },
  );
}

/** A park, or the whole where it is undefined: what else is looked at stays. */
export function parkHref(address: Address, view: RenewalView, park: string | undefined): string {
  return viewHref({ ...address, place: park }, { ...view, firm: undefined, list: undefined });
}

/** The id of a firm's row, where a link leads that is followed without script. */
export const firmRowId = (id: string) => `firm-${id}`;

/** A firm on the page of its park. */
export function firmHref(address: Address, view: RenewalView, { id, park }: Linked): string {
  const href = viewHref({ ...address, place: park }, { ...view, firm: id, list: undefined });
  return `${href}#${encodeURIComponent(firmRowId(id))}`;
}
