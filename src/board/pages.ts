import type { Page } from './page.ts';

// The pages of the core, to which other pages link.

export const BRIEFING: Page = {
  name: 'briefing',
  title: { zh: '简报', en: 'Briefing' },
  parts: ['place', 'period'],
};

export const STANDINGS: Page = {
  name: 'standings',
  title: { zh: '榜单', en: 'Standings' },
  parts: ['period'],
};

export const CHARTS: Page = {
  name: 'charts',
  title: { zh: '图表', en: 'Charts' },
  parts: [],
};

export const INTAKE: Page = {
  name: 'intake',
  title: { zh: '录入', en: 'Intake' },
  parts: [],
};

export const SOURCES: Page = {
  name: 'sources',
  title: { zh: '数据来源', en: 'Sources' },
  parts: ['place', 'period'],
};

/** A single chart, for embedding in other sites. */
export const EMBED: Page = {
  name: 'embed',
  title: { zh: '图表', en: 'Chart' },
  parts: [],
};
