import { SOURCES } from '../../board/pages.ts';
import type { PageDefinition } from '../pageDefinition.ts';

export const sources: PageDefinition = {
  page: SOURCES,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  rows: (_, { place }) => [place === undefined ? 'all' : { places: [place] }],
  load: () => import('./SourcesPage.ts'),
  ...(import.meta.env.SSR && { late: ['pages/sources/Sources.tsx', 'locale/*/sources.ts'] }),
  ...(import.meta.env.SSR && { writing: () => import('./writing.ts') }),
};
