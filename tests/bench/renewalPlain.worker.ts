import { firmsOf, RULES, YEARS } from './renewalFirms.ts';
import { plainEvaluation } from './renewalPlain.ts';

/** The number of firms to evaluate. */
export interface PlainFirms {
  readonly firms: number;
}

self.addEventListener('message', ({ data }: MessageEvent<PlainFirms>) => {
  const firms = firmsOf(data.firms);
  const start = performance.now();
  const { length } = plainEvaluation(firms, RULES, YEARS);
  self.postMessage({ units: length, took: performance.now() - start });
});
