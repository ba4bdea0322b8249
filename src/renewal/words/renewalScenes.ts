import { renewalScenes as scenesEn } from './en/renewalScenes.ts';
import { renewalSme as smeEn } from './en/renewalSme.ts';
import { renewalTerms as termsEn } from './en/renewalTerms.ts';
import { renewalScenes as scenesZh } from './zh/renewalScenes.ts';
import { renewalSme as smeZh } from './zh/renewalSme.ts';
import { renewalTerms as termsZh } from './zh/renewalTerms.ts';

const zh = { ...termsZh, ...smeZh, ...scenesZh };
const en: typeof zh = { ...termsEn, ...smeEn, ...scenesEn };

/** The words of the scenes, warnings and services of land renewal. */
export type SceneWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_SCENES: Readonly<Record<'zh' | 'en', SceneWords>> = { zh, en };
