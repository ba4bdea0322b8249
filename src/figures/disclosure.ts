/**
 * The rules of disclosure control for what a public edition publishes of firms, projects and cases.
 * They are those of tau-argus and sdcTable; "holder" is the enterprise that stands behind an entry.
 */
export interface DisclosureRules {
  /** A number of fewer distinct holders is held back. */
  readonly minimumFrequency: number;
  /** The (n,k) rule: an amount is held back where its n largest holders have more than k % of it. */
  readonly dominance: { readonly n: number; readonly k: number };
  /** The p % rule: held back where the second largest holder could estimate the largest to within p %. */
  readonly pPercent: number;
  /** How far an interval about a number of too few holders reaches, % of it, as in FREQ(3,30) of tau-argus. */
  readonly frequencyRange: number;
}

/** Used where datapackage.json names none: FREQ(3,30) of tau-argus, NK(2,85) of sdcTable, and p = 10. */
export const DEFAULT_DISCLOSURE: DisclosureRules = {
  minimumFrequency: 3,
  dominance: { n: 2, k: 85 },
  pPercent: 10,
  frequencyRange: 30,
};

/** Allowed values in datapackage.json. A public edition never uses laxer rules than these. */
export const DISCLOSURE_LIMITS = {
  minimum_frequency: { least: 3, most: 100 },
  n: { least: 1, most: 10 },
  k: { least: 10, most: 90 },
  p_percent: { least: 5, most: 100 },
  frequency_range: { least: 10, most: 100 },
} as const;
