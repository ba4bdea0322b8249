import { renewalScenes as en } from './en/renewalScenes.ts';
import { renewalScenes as zh } from './zh/renewalScenes.ts';

/** The words of the scenes, warnings and services of land renewal. */
export type SceneWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const RENEWAL_SCENES: Readonly<Record<'zh' | 'en', SceneWords>> = { zh, en };
