import {
  SUMMARY_GROUPS,
  type SummaryKey,
  type SummarySubject,
  TOTAL_GROUP,
} from '../data/summary.ts';
import { LinkedNumbers, totalOf } from './linkedNumbers.ts';
import type { SubjectEntries } from './subjectEntries.ts';

/**
 * The number of variables that the cells of a subject print: the count, then land, then investment.
 */
export const SHOWN = {
  class: 2,
  low_efficiency: 2,
  title: 1,
  class_move: 1,
  stage: 3,
  case: 1,
} as const satisfies Record<SummarySubject, number>;

/** Links a subject that shares no number with others: its groups and their total. */
export function linkGroups(entries: SubjectEntries): LinkedNumbers {
  const { subject } = entries;
  const shown = SHOWN[subject];
  const linked = new LinkedNumbers(shown);
  const [start, end] = [linked.node(), linked.node()];
  const parts = SUMMARY_GROUPS[subject].map((group) =>
    linked.add([start, end], entries.of(group, []), shown, [{ subject, parks: [], group }]),
  );
  const whole = linked.add([end, start], entries.of(TOTAL_GROUP, []), shown, [totalOf(subject)]);
  linked.lines.push({ parts, whole, shown });
  return linked;
}

/**
 * Links the subjects of a year through the numbers they share: classes and low efficiency share the
 * sums of each row, all subjects share the sum of the year, and moves and classes share the number
 * of firms without a class. The flow goes through moves into classes, through classes into rows,
 * through low efficiency out of them, and through titles back. `rows`: the parks of each row of the
 * tables by park.
 */
export function linkYear(
  subjects: readonly SubjectEntries[],
  rows: readonly SummaryKey['parks'][],
): LinkedNumbers {
  const of = (subject: SummarySubject) => subjects.find((one) => one.subject === subject);
  const [classes, low] = [of('class'), of('low_efficiency')];
  const byPark = [classes, low].flatMap((one) => one ?? []);
  const linked = new LinkedNumbers(2);
  const [root, total] = [linked.node(), linked.node()];
  const end = byPark.length > 0 ? linked.node() : root;
  const year = linked.add(
    [end, total],
    (byPark[0] ?? subjects[0])?.of(TOTAL_GROUP, []) ?? [],
    byPark.length > 0 ? 2 : 1,
    subjects.map(({ subject }) => totalOf(subject)),
  );
  const [moves, titles] = [of('class_move'), of('title')];
  const classed = moves ? linked.node() : root;
  const ends = rows.map((parks) => ({
    parks,
    start: classes ? linked.node() : root,
    out: low ? linked.node() : end,
  }));
  const sums = ends.map(({ parks, start, out }) =>
    linked.add(
      [start, out],
      byPark[0]?.of(TOTAL_GROUP, parks) ?? [],
      2,
      byPark.map(({ subject }) => totalOf(subject, parks)),
    ),
  );
  if (byPark.length > 0) linked.lines.push({ parts: sums, whole: year, shown: 2 });
  if (classes) {
    const from = (group: string) => (group === 'not-classed' ? root : classed);
    linkColumns(linked, classes, rows, year, (group) => {
      const column = linked.node();
      return { total: [from(group), column], cell: (row) => [column, ends[row]?.start ?? root] };
    });
  }
  if (low) {
    linkColumns(linked, low, rows, year, () => {
      const column = linked.node();
      return { total: [column, end], cell: (row) => [ends[row]?.out ?? end, column] };
    });
  }
  if (moves) linkList(linked, moves, [root, classed], year);
  if (titles) linkList(linked, titles, [total, root], year);
  return linked;
}

type Arc = readonly [number, number];

/** Adds a table by park: the total and the cells of each group, and the lines of both. */
function linkColumns(
  linked: LinkedNumbers,
  entries: SubjectEntries,
  rows: readonly SummaryKey['parks'][],
  year: number,
  arcsOf: (group: string) => { readonly total: Arc; readonly cell: (row: number) => Arc },
): void {
  const { subject } = entries;
  const inRows = rows.map((): number[] => []);
  const totals = SUMMARY_GROUPS[subject].map((group) => {
    const arcs = arcsOf(group);
    const total = linked.add(arcs.total, entries.of(group, []), 2, [{ subject, parks: [], group }]);
    const parts = rows.map((parks, row) => {
      const cell = { subject, parks, group };
      const number = linked.add(arcs.cell(row), entries.of(group, parks), 2, [cell]);
      inRows[row]?.push(number);
      return number;
    });
    linked.lines.push({ parts, whole: total, shown: 2 });
    return total;
  });
  linked.lines.push({ parts: totals, whole: year, shown: 2 });
  rows.forEach((parks, row) => {
    const whole = linked.at(totalOf(subject, parks));
    if (whole !== undefined) linked.lines.push({ parts: inRows[row] ?? [], whole, shown: 2 });
  });
}

/**
 * Adds a subject without rows by park. It shares the number without a class with the table of
 * classes.
 */
function linkList(linked: LinkedNumbers, entries: SubjectEntries, arc: Arc, year: number): void {
  const { subject } = entries;
  const parts = SUMMARY_GROUPS[subject].map((group) => {
    const name = { subject, parks: [], group };
    const told = linked.at({ subject: 'class', parks: [], group });
    if (group !== 'not-classed' || told === undefined) {
      return linked.add(arc, entries.of(group, []), 1, [name]);
    }
    linked.name(name, told);
    return told;
  });
  linked.lines.push({ parts, whole: year, shown: 1 });
}
