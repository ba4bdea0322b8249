import type { Bilingual } from './language.ts';

/** One fault in a user's files, worded so that a clerk can fix it. */
export interface Problem {
  /** Stable, kebab case: `unknown-place`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Physical line of the file, from 1; undefined if the fault concerns the whole file. */
  readonly line: number | undefined;
  readonly column: string | undefined;
  /** The offending cell, cut to 80 characters. */
  readonly value: string | undefined;
  /** The expected content. */
  readonly expected: Bilingual;
  /** The way to fix it. */
  readonly mend: Bilingual;
}
