import { EMBED } from '../../board/pages.ts';
import type { PageDefinition } from '../pageDefinition.ts';

export const embed: PageDefinition = {
  page: EMBED,
  isListed: false,
  isAlone: true,
  takesLocalRows: false,
  load: () => import('./EmbedPage.tsx'),
};
