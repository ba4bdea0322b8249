import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { knownFrom } from '../figures/knownFrom.ts';
import { targetIsOut } from './datasetAsOf.ts';

/** Why a row is kept out of an edition. */
export type WithheldReason = 'internal' | 'unreleased' | 'confidential';

/** The targets that are not out on a day, as rows behind those of figures.csv. */
export function withheldTargets(dataset: Dataset, asOf: string): Map<number, WithheldReason> {
  const isOut = targetIsOut(dataset, asOf);
  return new Map(
    dataset.targets.flatMap((target, i) =>
      isOut(target) ? [] : [[dataset.figures.length + i, 'unreleased'] as const],
    ),
  );
}

/**
 * The rows of figures.csv that a public edition must not hold: internal ones, those that come out
 * after `asOf` (ISO), and every earlier value of what has been made confidential since.
 */
export function withheldRows(dataset: Dataset, asOf: string): Map<number, WithheldReason> {
  const withheld = new Map<number, WithheldReason>();
  const confidential: Figure[] = [];
  for (const figure of dataset.figures.all()) {
    if (figure.access === 'internal') withheld.set(figure.row, 'internal');
    else if (knownFrom(figure, dataset) > asOf) withheld.set(figure.row, 'unreleased');
    else if (figure.status === 'confidential') confidential.push(figure);
  }
  for (const figure of confidential) {
    for (const earlier of dataset.figures.history(figure)) {
      // On the same day another row states the number under another name of its period.
      if (earlier.released > figure.released) break;
      if (earlier.status === 'confidential' && earlier.released === figure.released) continue;
      if (!withheld.has(earlier.row)) withheld.set(earlier.row, 'confidential');
    }
  }
  return withheld;
}
