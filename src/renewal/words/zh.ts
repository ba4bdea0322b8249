import { renewal } from './zh/renewal.ts';
import { renewalFirm } from './zh/renewalFirm.ts';
import { renewalGrid } from './zh/renewalGrid.ts';
import { renewalLedger } from './zh/renewalLedger.ts';
import { renewalPublic } from './zh/renewalPublic.ts';
import { renewalScenes } from './zh/renewalScenes.ts';
import { renewalSme } from './zh/renewalSme.ts';
import { renewalTerms } from './zh/renewalTerms.ts';

/** The words of land renewal, by part of its page. */
export const zh = {
  page: renewal,
  firm: { ...renewalTerms, ...renewalSme, ...renewalFirm },
  grid: { ...renewalTerms, ...renewalGrid },
  ledger: { ...renewalTerms, ...renewalLedger },
  public: { ...renewalTerms, ...renewalPublic },
  scenes: { ...renewalTerms, ...renewalSme, ...renewalScenes },
};
