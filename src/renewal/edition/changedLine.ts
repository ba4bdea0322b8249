import type { SummaryCell } from '../data/summary.ts';
import { sensitiveChange } from './change.ts';
import type { CellName, Line, LinkedNumbers } from './linkedNumbers.ts';
import { printedValues } from './publishedRows.ts';
import type { BeforeOptions } from './subjectBefore.ts';

/**
 * Finds lines that disclose how a sum of parts, some of them held back, changed since an earlier
 * summary: if both summaries print the whole and all other parts, that sum follows from each.
 */
export function changedLines(
  linked: LinkedNumbers,
  { before, rules, places }: BeforeOptions,
): (line: Line, isHeld: (number: number) => boolean) => boolean {
  const namesOf = new Map<number, CellName[]>();
  for (const { cell, number } of linked.cells) {
    namesOf.set(number, [...(namesOf.get(number) ?? []), cell]);
  }
  const subjectOf = ({ parts, whole }: Line) =>
    (namesOf.get(whole) ?? []).find(({ subject }) =>
      parts.every((part) => namesOf.get(part)?.some((name) => name.subject === subject)),
    )?.subject;
  return (line, isHeld) => {
    const subject = subjectOf(line);
    return before.some(({ rows, entriesOf }) => {
      const rowOf = (number: number): SummaryCell | undefined => {
        const cell = namesOf.get(number)?.find((one) => one.subject === subject);
        const own = cell ? rows.of(cell) : [];
        return own.find((one) => own.every(({ asOf }) => asOf <= one.asOf));
      };
      const whole = rowOf(line.whole);
      const parts = line.parts.map((number) => ({ number, row: rowOf(number) }));
      if (whole?.status !== 'final' || parts.some(({ row }) => !row)) return false;
      const toldSums = sumsTold(
        parts.map(({ number }) => isHeld(number)),
        parts.map(({ row }) => row?.status !== 'final'),
      );
      const printed = (row: SummaryCell | undefined) => (row ? printedValues(row, places) : []);
      return toldSums.some((inSum) => {
        const own = parts.filter((_, i) => inSum[i]);
        const others = parts.filter((_, i) => !inSum[i]);
        const isDirect = own.every(({ row }) => row?.status === 'final');
        const was = isDirect
          ? addUp(own.map(({ row }) => printed(row)))
          : addUp([printed(whole), ...others.map(({ row }) => printed(row).map((one) => -one))]);
        const change = {
          now: own.flatMap(({ number }) => linked.numbers[number]?.contributions ?? []),
          earlier: own.flatMap(
            ({ row }) => (row && entriesOf(row)?.of(row.group, row.parks)) ?? [],
          ),
          was,
        };
        const isSame = linkedSums(linked, own, line.shown).every(
          (value, v) => value === (was[v] ?? 0),
        );
        return !isSame && sensitiveChange(change, line.shown, rules) !== undefined;
      });
    });
  };
}

/** With more parts than this, a sum of held-back parts is not taken together with others. */
const MOST_TOGETHER = 6;

/**
 * The sums of two or more parts, some of them held back, that follow from two summaries which print
 * the whole and all other parts: each contains all or none of the parts that one of them holds back.
 *
 * @returns for each sum if it contains each part
 */
function sumsTold(heldNow: readonly boolean[], heldThen: readonly boolean[]): boolean[][] {
  const none = heldNow.map(() => false);
  const isOverlap = heldNow.some((isHeld, i) => isHeld && heldThen[i]);
  const hidden = isOverlap
    ? [heldNow.map((isHeld, i) => isHeld || heldThen[i] === true)]
    : [[...heldNow], [...heldThen]];
  const single = heldNow.flatMap((isHeld, i) =>
    isHeld || heldThen[i] ? [] : [none.with(i, true)],
  );
  const others = single.length <= MOST_TOGETHER ? single : [];
  let sums = [none];
  for (const one of [...hidden, ...others]) {
    sums = [...sums, ...sums.map((sum) => sum.map((isIn, i) => isIn || one[i] === true))];
  }
  const isHidden = (i: number) => heldNow[i] || heldThen[i];
  return sums.filter(
    (sum) => sum.filter(Boolean).length > 1 && sum.some((isIn, i) => isIn && isHidden(i)),
  );
}

const addUp = (rows: readonly (readonly number[])[]): number[] => {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length }, (_, v) => rows.reduce((sum, row) => sum + (row[v] ?? 0), 0));
};

const linkedSums = (
  { numbers }: LinkedNumbers,
  open: readonly { readonly number: number }[],
  shown: number,
): number[] =>
  Array.from({ length: shown }, (_, v) =>
    open.reduce((sum, { number }) => sum + (numbers[number]?.values[v] ?? 0), 0),
  );
