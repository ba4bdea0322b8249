import type { Dataset } from '../figures/dataset.ts';
import { SCOPES } from '../figures/figure.ts';
import { knownFrom } from '../figures/knownFrom.ts';
import { targetIsOut } from './datasetAsOf.ts';

/** The reason why a row is kept out of an edition. */
export type WithheldReason = 'internal' | 'unreleased' | 'confidential';

/** The unreleased targets on a day, as rows after those of figures.csv. */
export function withheldTargets(dataset: Dataset, asOf: string): Map<number, WithheldReason> {
  const isOut = targetIsOut(dataset, asOf);
  return new Map(
    dataset.targets.flatMap((target, i) =>
      isOut(target) ? [] : [[dataset.figures.length + i, 'unreleased'] as const],
    ),
  );
}

/**
 * The rows of figures.csv that a public edition must not contain: internal ones, those released
 * after `asOf` (ISO), and every earlier value of a figure that has become confidential, even if an
 * internal row says so. If one of two rows has no scope, they may state the same number.
 */
export function withheldRows(dataset: Dataset, asOf: string): Map<number, WithheldReason> {
  const { figures } = dataset;
  const withheld = new Map<number, WithheldReason>();
  const confidential: ReturnType<typeof figures.statementAt>[] = [];
  for (let row = 0; row < figures.length; row++) {
    const figure = figures.statementAt(row);
    const isLater = knownFrom(figure, dataset) > asOf;
    if (figure.access === 'internal') withheld.set(row, 'internal');
    else if (isLater) withheld.set(row, 'unreleased');
    if (figure.status === 'confidential' && !isLater) confidential.push(figure);
  }
  for (const figure of confidential) {
    const day = knownFrom(figure, dataset);
    const scopes = figure.scope === 'unknown' ? SCOPES : ([figure.scope, 'unknown'] as const);
    for (const other of scopes.flatMap((scope) => figures.history({ ...figure, scope }))) {
      // On the same day, another row may state the number under another name of its period.
      const isEarlier = knownFrom(other, dataset) <= day && other.row !== figure.row;
      if (!isEarlier || withheld.has(other.row)) continue;
      if (other.status !== 'confidential') withheld.set(other.row, 'confidential');
    }
  }
  return withheld;
}
