import { lateWords } from './lateWords.ts';
import type { charts } from './zh/charts.ts';

/** The words of the charts on pages. */
export type ChartWords = typeof charts;

export const CHARTS = /* @__PURE__ */ lateWords<ChartWords>(
  async () => (await import('./zh/charts.ts')).charts,
  async () => (await import('./en/charts.ts')).charts,
);
