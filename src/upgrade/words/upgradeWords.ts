import { en } from './en.ts';
import { zh } from './zh.ts';

export type UpgradeWords = typeof zh;

/** The words of the page of upgrade projects. */
export const UPGRADE_WORDS = { zh, en };
