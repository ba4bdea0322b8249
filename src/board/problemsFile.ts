import type { Problem } from '../figures/problem.ts';

/** The list of a dataset's problems, which a site serves instead of its files. */
export const PROBLEMS_FILE = 'problems.json';

/** Reads such a list; empty if the text is none. */
export function parseProblems(text: string): Problem[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Problem[]) : [];
  } catch {
    return [];
  }
}
