import { CHARTS } from '../../board/pages.ts';
import type { PageDefinition } from '../pageDefinition.ts';

export const charts: PageDefinition = {
  page: CHARTS,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  load: () => import('./ChartsPage.ts'),
  ...(import.meta.env.SSR && { late: ['pages/charts/Workbench.tsx', 'locale/*/workbench.ts'] }),
};
