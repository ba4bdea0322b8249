import type { EnterpriseTable } from '../../data/enterpriseTable.ts';
import { classOf, firmCode } from '../evaluation/classHistory.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { type FirmResult, firmResult } from '../evaluation/firmResult.ts';
import { leastChanges } from '../evaluation/leastChanges.ts';
import { fieldAndPlace, isBetter, ownBounds } from '../evaluation/standing.ts';
import type { FallingClass } from './warning.ts';

/**
 * Firms that are in a lower class in the later of two evaluations, farthest from recovery first:
 * between two past years (`fell`), or in a forecast (`would-fall`).
 */
export function evaluationWarnings(
  enterprises: EnterpriseTable,
  before: Evaluation,
  after: Evaluation,
  cause: FallingClass['cause'],
): FallingClass[] {
  const { enterprise } = enterprises.columns.codes;
  const placeBefore = new Int32Array(enterprise.names.length).fill(-1);
  for (let i = 0; i < before.firms.length; i++) placeBefore[firmCode(before, enterprise, i)] = i;
  const found: FallingClass[] = [];
  for (let i = 0; i < after.firms.length; i++) {
    const then = placeBefore[firmCode(after, enterprise, i)] ?? -1;
    const [from, to] = [classOf(before, then), classOf(after, i)];
    if (!from || !to || !isBetter(from, to)) continue;
    const results = [firmResult(before, then), firmResult(after, i)] as const;
    const there = fieldAndPlace(after, i);
    if (!there || results[0].kind === 'excluded' || results[1].kind === 'excluded') continue;
    const { field, place } = there;
    const bound = ownBounds(field, place).find((one) => one.class === from)?.least ?? Number.NaN;
    found.push({
      kind: 'evaluation',
      cause,
      enterprise: enterprises.at(after.firms.rows[i] ?? 0).id,
      from,
      to,
      scores: { before: results[0].score, after: results[1].score },
      distance: bound - results[1].score,
      losses: lossesOf(...results),
      clears: leastChanges(after, i, from),
    });
  }
  return found.sort((a, b) => b.distance - a.distance);
}

/** The points that each item lost between two results, largest loss first. */
function lossesOf(before: FirmResult, after: FirmResult): FallingClass['losses'] {
  if (before.kind === 'excluded' || after.kind === 'excluded') return [];
  return after.items
    .map((item) => {
      const then = before.items.find((one) => one.item.indicator === item.item.indicator);
      return { item, lost: (then?.points ?? 0) - item.points };
    })
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost);
}
