import { charts as en } from './en/charts.ts';
import { charts as zh } from './zh/charts.ts';

/** The words of the charts on pages, which load with the script that draws them. */
export type ChartWords = typeof zh;

export const CHARTS: Readonly<Record<'zh' | 'en', ChartWords>> = { zh, en };
