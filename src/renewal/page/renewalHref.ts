import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { RENEWAL_VIEW, type RenewalView, WHOLE_VIEW } from '../address/renewalQuery.ts';

/** The properties of a firm that its link uses. */
interface Linked {
  readonly id: string;
  readonly park: string | undefined;
}

/** The link to the same page with another view. */
export function viewHref(address: Address, view: RenewalView): string {
  return hrefOf({ ...address, query: RENEWAL_VIEW.text(view) });
}

/**
 * The link to a list or the overview. Year, day and the join of criteria stay; the park stays
 * unless another is given (null for all parks).
 */
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

/** The link to a park, or to the whole area if it is undefined; the rest of the view stays. */
export function parkHref(address: Address, view: RenewalView, park: string | undefined): string {
  return viewHref({ ...address, place: park }, { ...view, firm: undefined, list: undefined });
}

/** The id of a firm's row, the target of a link that works without script. */
export const firmRowId = (id: string) => `firm-${id}`;

/** The link to a firm on the page of its park. */
export function firmHref(address: Address, view: RenewalView, { id, park }: Linked): string {
  const href = viewHref({ ...address, place: park }, { ...view, firm: id, list: undefined });
  return `${href}#${encodeURIComponent(firmRowId(id))}`;
}
