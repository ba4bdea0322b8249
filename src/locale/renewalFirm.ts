import { renewalFirm as en } from './en/renewalFirm.ts';
import { renewalFirm as zh } from './zh/renewalFirm.ts';

/** The words of a firm's view and of the simulators. */
export type FirmWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const RENEWAL_FIRM: Readonly<Record<'zh' | 'en', FirmWords>> = { zh, en };
