import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { type RenewalView, renewalViewQuery, WHOLE_VIEW } from '../../board/renewalQuery.ts';

/** What a link keeps of what is on show: the year, the day and how criteria join. */
interface Shown {
  readonly address: Address;
  readonly view: RenewalView;
}

/** The link to a view of land renewal; the park stays unless another is named, null for all parks. */
export function viewHref(
  { address, view }: Shown,
  opened: Partial<Pick<RenewalView, 'list' | 'firm' | 'kind' | 'policy'>>,
  park: string | null | undefined = address.place,
): string {
  const { year, day, join } = view;
  const trial = renewalViewQuery({ ...WHOLE_VIEW, year, day, join, ...opened });
  return hrefOf({ ...address, place: park ?? undefined, trial });
}

export const firmHref = (shown: Shown, firm: string): string => viewHref(shown, { firm });
