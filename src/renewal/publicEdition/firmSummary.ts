import type { EnterpriseTable } from '../../figures/land/enterpriseTable.ts';
import { SUMMARY_GROUPS } from '../../figures/land/summary.ts';
import { ClassHistory, classOf, firmCode } from '../evaluation/classHistory.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { isBetter } from '../evaluation/standing.ts';
import { keptBesideRest, keptGroups } from './keptGroups.ts';
import { CLASS_GROUPS, type PublicTable } from './publicRenewal.ts';
import { subjectCells, type UndatedCell } from './summaryCells.ts';

/** The firms of a year by their title as specialised SMEs. */
export function titleCells({ columns }: EnterpriseTable, year: number): UndatedCell[] {
  const groups: readonly string[] = SUMMARY_GROUPS.title;
  const { title, year: years } = columns.codes;
  const counts = groups.map(() => 0);
  const wanted = years.names.indexOf(String(year));
  const groupOf = title.names.map((name) => Math.max(0, groups.indexOf(name)));
  for (let row = 0; row < columns.length; row++) {
    if (years.codes[row] === wanted) add(counts, groupOf[title.codes[row] ?? -1] ?? 0);
  }
  return countCells('title', counts, keptGroups(counts));
}

/**
 * The firms of a year by their class beside that of the year before. How many have no class is told
 * in the table of classes too: it is kept back here where it is there.
 */
export function moveCells(
  enterprises: EnterpriseTable,
  before: Evaluation,
  evaluation: Evaluation,
  classes: PublicTable | undefined,
): UndatedCell[] {
  const groups = SUMMARY_GROUPS.class_move;
  const { enterprise } = enterprises.columns.codes;
  const history = new ClassHistory(enterprises, [before]);
  const counts = groups.map(() => 0);
  const moveOf = (i: number): (typeof groups)[number] => {
    const now = classOf(evaluation, i);
    if (!now) return 'not-classed';
    const then = history.at(firmCode(evaluation, enterprise, i), before.year);
    if (!then) return 'new';
    if (now === then) return 'same';
    return isBetter(now, then) ? 'up' : 'down';
  };
  for (let i = 0; i < evaluation.firms.length; i++) add(counts, groups.indexOf(moveOf(i)));
  if (!classes) return countCells('class_move', counts, 'all');
  const restKept = classes.totals[CLASS_GROUPS.indexOf('not-classed')] === undefined;
  const kept = [...keptBesideRest(counts.slice(0, -1), restKept), restKept];
  return countCells('class_move', counts, kept);
}

/** Cells of counts alone. */
export function countCells(
  subject: 'title' | 'class_move' | 'case',
  counts: readonly number[],
  kept: readonly boolean[] | 'all',
): UndatedCell[] {
  if (kept === 'all') return subjectCells(subject, [], [], undefined);
  const told = counts.map((count, i) => (kept[i] ? undefined : { count }));
  return subjectCells(subject, [], told, { count: counts.reduce((a, b) => a + b, 0) });
}

function add(counts: number[], group: number): void {
  counts[group] = (counts[group] ?? 0) + 1;
}
