import type { Page } from '../../board/page.ts';

/** The page of land renewal; the place in its addresses is a park. */
export const RENEWAL_PAGE: Page = {
  name: 'renewal',
  title: { zh: '腾笼换鸟', en: 'Renewal' },
  parts: ['place'],
};
