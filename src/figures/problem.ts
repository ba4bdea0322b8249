import type { Bilingual } from './language.ts';

/** One fault in a user's files, said so that a clerk can mend it. */
export interface Problem {
  /** Stable, kebab case: `unknown-place`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Physical line of the file, from 1; undefined where the file as a whole is meant. */
  readonly line: number | undefined;
  readonly column: string | undefined;
  /** The offending cell, cut to 80 characters. */
  readonly value: string | undefined;
  /** What was expected instead. */
  readonly expected: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
}
