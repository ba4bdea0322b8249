import type { Problem } from '../figures/problem.ts';

/** The number of problems, in total and by file. */
export interface ProblemSummary {
  readonly errors: number;
  readonly warnings: number;
  /** In the order of the problems; a file without problems is absent. */
  readonly files: ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>;
}

/** Counts the problems in total and by file. */
export function problemSummary(problems: Iterable<Problem>): ProblemSummary {
  const files = new Map<string, { errors: number; warnings: number }>();
  const all = { errors: 0, warnings: 0 };
  for (const { file, severity } of problems) {
    let own = files.get(file);
    if (!own) {
      own = { errors: 0, warnings: 0 };
      files.set(file, own);
    }
    for (const count of [all, own]) {
      if (severity === 'error') count.errors++;
      else count.warnings++;
    }
  }
  return { ...all, files };
}
