const FORMAT = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false });

/** A share as per cent, with as many digits as it has: `0.05%`, `0.0000001%`. */
export function percentText(share: number): string {
  return `${FORMAT.format(100 * share)}%`;
}
