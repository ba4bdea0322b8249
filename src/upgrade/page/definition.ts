import type { PageDefinition } from '../../pages/pageDefinition.ts';
import { UPGRADE_PAGE } from '../address/upgradePage.ts';

export const upgrade: PageDefinition = {
  page: UPGRADE_PAGE,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  load: () => import('./UpgradePage.ts'),
  ...(import.meta.env.SSR && { late: ['upgrade/page/Upgrade.tsx', 'upgrade/words/*.ts'] }),
};
