import type { Dataset } from '../figures/dataset.ts';
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
  const { figures } = dataset;
  const withheld = new Map<number, WithheldReason>();
  const confidential: ReturnType<typeof figures.statementAt>[] = [];
  for (let row = 0; row < figures.length; row++) {
    const figure = figures.statementAt(row);
    if (figure.access === 'internal') withheld.set(row, 'internal');
    else if (knownFrom(figure, dataset) > asOf) withheld.set(row, 'unreleased');
    else if (figure.status === 'confidential') confidential.push(figure);
  }
  for (const figure of confidential) {
    const day = knownFrom(figure, dataset);
    for (const other of figures.history(figure)) {
      // On the same day another row may state the number under another name of its period.
      const isEarlier = knownFrom(other, dataset) <= day && other.row !== figure.row;
      if (!isEarlier || withheld.has(other.row)) continue;
      if (other.status !== 'confidential') withheld.set(other.row, 'confidential');
    }
  }
  return withheld;
}
