const FORMAT = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false });

/** Formats a share as a percentage with all of its digits: `0.05%`, `0.0000001%`. */
export function percentText(share: number): string {
  return `${FORMAT.format(100 * share)}%`;
}
