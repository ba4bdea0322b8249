import { EMBED } from '../../board/pages.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import type { PageDefinition } from '../pageDefinition.ts';
import { withWords } from '../withWords.ts';

export const embed: PageDefinition = {
  page: EMBED,
  isListed: false,
  isAlone: true,
  takesLocalRows: false,
  load: withWords(() => import('./EmbedPage.tsx'), WORKBENCH_WORDS),
};
