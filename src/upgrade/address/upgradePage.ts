import type { Page } from '../../board/page.ts';

/** The page of upgrade projects. */
export const UPGRADE_PAGE: Page = {
  name: 'upgrade',
  title: { zh: '两化改造', en: 'Upgrades' },
  parts: [],
};
