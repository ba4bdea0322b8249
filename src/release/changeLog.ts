import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { releaseDay } from '../figures/knownFrom.ts';
import { HELD_BACK_NOTE } from './heldBackNote.ts';

/** A figure that replaced an earlier one. */
export interface Replacement {
  readonly from: Figure;
  readonly to: Figure;
}

/** The changes of one day's release. */
export interface Release {
  /** ISO date; '' for undated rows. */
  readonly day: string;
  readonly added: readonly Figure[];
  /** Figures with another value, or another reason for its absence. */
  readonly revised: readonly Replacement[];
  /** Figures whose value was withdrawn: the replacement has none. */
  readonly withdrawn: readonly Replacement[];
}

/** The releases of a dataset, newest first and undated last; figures in file order. */
export function changeLog(dataset: Dataset): Release[] {
  const days = new Map<
    string,
    { added: Figure[]; revised: Replacement[]; withdrawn: Replacement[] }
  >();
  for (const to of dataset.figures.all()) {
    const day = releaseDay(to, dataset);
    const release = days.get(day) ?? { added: [], revised: [], withdrawn: [] };
    days.set(day, release);
    const from = before(dataset, to);
    if (!from) release.added.push(to);
    // A figure held back by an edition was not withdrawn by the office.
    else if (to.note === HELD_BACK_NOTE) continue;
    else if (from.value && !to.value) release.withdrawn.push({ from, to });
    else release.revised.push({ from, to });
  }
  return [...days]
    .map(([day, release]) => ({ day, ...release }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/**
 * The figure of the same key shown before this one was released; a second name of its period on the
 * same day replaces nothing.
 */
function before({ figures }: Dataset, figure: Figure): Figure | undefined {
  return figures.history(figure).findLast(({ released }) => released < figure.released);
}
