import { renewal } from './en/renewal.ts';
import { renewalFirm } from './en/renewalFirm.ts';
import { renewalGrid } from './en/renewalGrid.ts';
import { renewalLedger } from './en/renewalLedger.ts';
import { renewalPublic } from './en/renewalPublic.ts';
import { renewalScenes } from './en/renewalScenes.ts';
import { renewalSme } from './en/renewalSme.ts';
import { renewalTerms } from './en/renewalTerms.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = {
  page: renewal,
  firm: { ...renewalTerms, ...renewalSme, ...renewalFirm },
  grid: { ...renewalTerms, ...renewalGrid },
  ledger: { ...renewalTerms, ...renewalLedger },
  public: { ...renewalTerms, ...renewalPublic },
  scenes: { ...renewalTerms, ...renewalSme, ...renewalScenes },
};
