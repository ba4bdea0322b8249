import type { Dataset } from '../../figures/dataset.ts';

/** What one day's release brought. */
export interface Release {
  /** ISO date, or empty where the source prints none. */
  readonly released: string;
  readonly added: number;
  readonly revised: number;
}

/** The releases of a dataset, newest first; a figure whose key was released before is a revision. */
export function changeLog({ figures }: Dataset): Release[] {
  const days = new Map<string, { added: number; revised: number }>();
  for (const figure of figures.all()) {
    const day = days.get(figure.released) ?? { added: 0, revised: 0 };
    days.set(figure.released, day);
    const [first] = figures.history(figure);
    if (first && first.released < figure.released) day.revised++;
    else day.added++;
  }
  return [...days]
    .map(([released, counts]) => ({ released, ...counts }))
    .sort((a, b) => b.released.localeCompare(a.released));
}
