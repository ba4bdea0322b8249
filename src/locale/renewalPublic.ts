import { renewalPublic as en } from './en/renewalPublic.ts';
import { renewalPublic as zh } from './zh/renewalPublic.ts';

/** The words of the published aggregates. */
export type PublicWords = typeof zh;

export const RENEWAL_PUBLIC: Readonly<Record<'zh' | 'en', PublicWords>> = { zh, en };
