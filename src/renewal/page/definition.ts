import { nameOf } from '../../figures/names.ts';
import type { PageDefinition } from '../../pages/pageDefinition.ts';
import { RENEWAL_PAGE } from '../address/renewalPage.ts';
import { RENEWAL } from '../data/slot.ts';

export const renewal: PageDefinition = {
  page: RENEWAL_PAGE,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  subject: (dataset, { place, language }) => {
    // In the browser, the page itself names its park once the parks are loaded.
    const park = import.meta.env.SSR && RENEWAL.of(dataset)?.parks.find(({ id }) => id === place);
    return park ? nameOf(park.name, language) : undefined;
  },
  load: () => import('./RenewalPage.ts'),
  ...(import.meta.env.SSR && { late: ['renewal/page/Renewal.tsx', 'renewal/words/*.ts'] }),
  ...(import.meta.env.SSR && { writing: () => import('./writing.ts') }),
};
