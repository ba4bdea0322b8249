import type { Enterprise } from '../../data/enterprise.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { CLASSES, type FirmClass } from '../../data/rules.ts';
import { classOf, firmCode } from './classHistory.ts';
import type { Evaluation } from './evaluate.ts';
import { fieldAndPlace } from './standing.ts';

/** A firm with a class in two years. */
export interface ClassMove {
  readonly firm: Enterprise;
  readonly from: FirmClass;
  readonly to: FirmClass;
  readonly scores: { readonly before: number; readonly after: number };
}

/** The moves of firms between classes from one year to the next. */
export interface ClassMoves {
  readonly moves: readonly ClassMove[];
  /** `[from][to]`, in the order of CLASSES. */
  readonly flow: readonly (readonly number[])[];
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Firms with a class in one of the years only. */
  readonly oneYear: number;
}

type IsIn = (firm: Enterprise) => boolean;

/** Compares the classes of two years for the firms that `isIn` accepts. */
export function classMoves(
  { enterprises }: RenewalTables,
  before: Evaluation,
  after: Evaluation,
  isIn: IsIn,
): ClassMoves {
  const { enterprise } = enterprises.columns.codes;
  const placeBefore = new Map<number, number>();
  for (let i = 0; i < before.firms.length; i++) {
    if (classOf(before, i)) placeBefore.set(firmCode(before, enterprise, i), i);
  }
  const moves: ClassMove[] = [];
  let oneYear = 0;
  for (let i = 0; i < after.firms.length; i++) {
    const to = classOf(after, i);
    const code = firmCode(after, enterprise, i);
    const then = placeBefore.get(code);
    placeBefore.delete(code);
    const from = then === undefined ? undefined : classOf(before, then);
    if (!to && !from) continue;
    const firm = enterprises.at(after.firms.rows[i] ?? 0);
    if (!isIn(firm)) continue;
    if (!to || !from || then === undefined) oneYear++;
    else {
      const scores = { before: scoreOf(before, then), after: scoreOf(after, i) };
      moves.push({ firm, from, to, scores });
    }
  }
  // Firms that are missing in the later year.
  for (const i of placeBefore.values()) {
    if (isIn(enterprises.at(before.firms.rows[i] ?? 0))) oneYear++;
  }
  return { moves, ...counted(moves), oneYear };
}

function counted(moves: readonly ClassMove[]): Pick<ClassMoves, 'flow' | 'up' | 'same' | 'down'> {
  const flow = CLASSES.map(() => CLASSES.map(() => 0));
  let [up, same, down] = [0, 0, 0];
  for (const move of moves) {
    const row = flow[CLASSES.indexOf(move.from)];
    const to = CLASSES.indexOf(move.to);
    if (row) row[to] = (row[to] ?? 0) + 1;
    const steps = climb(move);
    if (steps > 0) up++;
    else if (steps < 0) down++;
    else same++;
  }
  return { flow, up, same, down };
}

/** The number of classes that a firm rose; negative if it fell. */
export const climb = ({ from, to }: Pick<ClassMove, 'from' | 'to'>) =>
  CLASSES.indexOf(from) - CLASSES.indexOf(to);

/** The firms that rose, most classes first, then by gain in score. */
export function climbers({ moves }: ClassMoves): ClassMove[] {
  const gain = ({ scores }: ClassMove) => scores.after - scores.before;
  return moves
    .filter((move) => climb(move) > 0)
    .sort((a, b) => climb(b) - climb(a) || gain(b) - gain(a));
}

/** The number of firms in each class in a year, and the number without a class. */
export interface ClassCount {
  readonly year: number;
  readonly counts: Readonly<Record<FirmClass, number>>;
  readonly none: number;
}

export function classCounts(
  { enterprises }: RenewalTables,
  evaluations: readonly Evaluation[],
  isIn: IsIn,
): ClassCount[] {
  return evaluations.map((evaluation) => {
    const counts = { A: 0, B: 0, C: 0, D: 0 };
    let none = 0;
    evaluation.firms.rows.forEach((row, i) => {
      if (!isIn(enterprises.at(row))) return;
      const own = classOf(evaluation, i);
      if (own) counts[own]++;
      else none++;
    });
    return { year: evaluation.year, counts, none };
  });
}

function scoreOf(evaluation: Evaluation, i: number): number {
  const there = fieldAndPlace(evaluation, i);
  return there?.field.scores[there.place] ?? Number.NaN;
}
