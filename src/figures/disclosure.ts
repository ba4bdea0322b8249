/**
 * Disclosure control rules for the counts and amounts of firms, projects and cases in a public
 * edition, as in tau-argus and sdcTable. A "holder" is the enterprise behind an entry.
 */
export interface DisclosureRules {
  /** A count is suppressed below this number of distinct holders. */
  readonly minimumFrequency: number;
  /** The (n,k) rule: an amount is suppressed if its n largest holders own more than k % of it. */
  readonly dominance: { readonly n: number; readonly k: number };
  /**
   * The p % rule: an amount is suppressed if its second largest holder can estimate the largest
   * to within p %.
   */
  readonly pPercent: number;
  /**
   * Half-width, in per cent of the count, of the interval shown for a suppressed count, as in
   * FREQ(3,30) of tau-argus.
   */
  readonly frequencyRange: number;
}

/**
 * The defaults if datapackage.json sets none: FREQ(3,30) of tau-argus, NK(2,85) of sdcTable, p =
 * 10.
 */
export const DEFAULT_DISCLOSURE: DisclosureRules = {
  minimumFrequency: 3,
  dominance: { n: 2, k: 85 },
  pPercent: 10,
  frequencyRange: 30,
};

/** Allowed values in datapackage.json. A public edition never uses weaker rules than these. */
export const DISCLOSURE_LIMITS = {
  minimum_frequency: { least: 3, most: 100 },
  n: { least: 1, most: 10 },
  k: { least: 10, most: 90 },
  p_percent: { least: 5, most: 100 },
  frequency_range: { least: 10, most: 100 },
} as const;
