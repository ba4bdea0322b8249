import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { releaseDay } from '../figures/knownFrom.ts';
import { HELD_BACK_NOTE } from './heldBackNote.ts';

/** A figure that a release put in the place of an earlier one. */
export interface Replacement {
  readonly from: Figure;
  readonly to: Figure;
}

/** What one day's release brought. */
export interface Release {
  /** ISO date, or '' for what carries no date. */
  readonly day: string;
  readonly added: readonly Figure[];
  /** Another value or another word for its absence. */
  readonly revised: readonly Replacement[];
  /** A value was taken back: what replaced it carries none. */
  readonly withdrawn: readonly Replacement[];
}

/** The releases of a dataset, newest first, the undated last; figures in file order. */
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
    // What an edition holds back the office has not taken back.
    else if (to.note === HELD_BACK_NOTE) continue;
    else if (from.value && !to.value) release.withdrawn.push({ from, to });
    else release.revised.push({ from, to });
  }
  return [...days]
    .map(([day, release]) => ({ day, ...release }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The figure of the same key that showed until this one came out; a second name of its period on one day replaces nothing. */
function before({ figures }: Dataset, figure: Figure): Figure | undefined {
  return figures.history(figure).findLast(({ released }) => released < figure.released);
}
