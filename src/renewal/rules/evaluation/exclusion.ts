/**
 * The reasons why a firm is not evaluated: not yet producing, stopped, exempt, too little land for
 * its scope, a missing figure, or no rules for its scope.
 */
export const EXCLUSIONS = [
  'building',
  'stopped',
  'exempt',
  'least-land',
  'missing',
  'no-rules',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** The code of each reason in columns; 0 means that a firm is evaluated. */
export const EXCLUSION: Readonly<Record<Exclusion, number>> = {
  building: 1,
  stopped: 2,
  exempt: 3,
  'least-land': 4,
  missing: 5,
  'no-rules': 6,
};

export const exclusionOf = (code: number): Exclusion | undefined => EXCLUSIONS[code - 1];
