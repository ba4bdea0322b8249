import type { SummaryCell } from '../data/summary.ts';
import { sensitiveChange } from './change.ts';
import type { CellName, Line, LinkedNumbers } from './linkedNumbers.ts';
import { printedValues } from './publishedRows.ts';
import type { BeforeOptions } from './subjectBefore.ts';

/**
 * Finds lines that disclose how a sum of their parts changed since an earlier summary: if both
 * summaries print the whole and all other parts, that sum follows from each, even if it contains
 * held-back parts.
 *
 * @returns for a line the numbers of which one must be held back; undefined if there are none
 */
export function changedLines(
  linked: LinkedNumbers,
  { before, rules, places }: BeforeOptions,
): (line: Line, isHeld: (number: number) => boolean) => readonly number[] | undefined {
  const namesOf = new Map<number, CellName[]>();
  for (const { cell, number } of linked.cells) {
    namesOf.set(number, [...(namesOf.get(number) ?? []), cell]);
  }
  const subjectOf = ({ parts, whole }: Line) =>
    (namesOf.get(whole) ?? []).find(({ subject }) =>
      parts.every((part) => namesOf.get(part)?.some((name) => name.subject === subject)),
    )?.subject;
  const told = (line: Line, isHeld: (number: number) => boolean) => {
    const subject = subjectOf(line);
    return firstOf(before, ({ rows, entriesOf }) => {
      const rowOf = (number: number): SummaryCell | undefined => {
        const cell = namesOf.get(number)?.find((one) => one.subject === subject);
        const own = cell ? rows.of(cell) : [];
        return own.find((one) => own.every(({ asOf }) => asOf <= one.asOf));
      };
      const whole = rowOf(line.whole);
      const parts = line.parts.map((number) => ({ number, row: rowOf(number) }));
      if (!whole || parts.some(({ row }) => !row)) return undefined;
      const toldSums = sumsTold({
        heldNow: parts.map(({ number }) => isHeld(number)),
        heldThen: parts.map(({ row }) => row?.status !== 'final'),
        hasWholeNow: !isHeld(line.whole),
        hasWholeThen: whole.status === 'final',
      });
      const printed = (row: SummaryCell | undefined) => (row ? printedValues(row, places) : []);
      return firstOf(toldSums, (inSum) => {
        const own = parts.filter((_, i) => inSum[i]);
        const others = parts.filter((_, i) => !inSum[i]);
        const wasPrinted = own.every(({ row }) => row?.status === 'final');
        const was = wasPrinted
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
        if (isSame || !sensitiveChange(change, line.shown, rules)) return undefined;
        // A printed sum is broken from within, one that follows from the whole from outside.
        const isPrinted = own.every(({ number }) => !isHeld(number));
        const close = (isPrinted ? own : others).map(({ number }) => number);
        return (isPrinted ? close : [...close, line.whole]).filter((number) => !isHeld(number));
      });
    });
  };
  // The caller asks again for all lines whenever it holds one more number back.
  const last = new Map<
    Line,
    { readonly held: string; readonly numbers: ReturnType<typeof told> }
  >();
  return (line, isHeld) => {
    const held = [...line.parts, line.whole].filter(isHeld).join(' ');
    const known = last.get(line);
    if (known?.held === held) return known.numbers;
    const numbers = told(line, isHeld);
    last.set(line, { held, numbers });
    return numbers;
  };
}

/** The first answer that is not undefined. */
function firstOf<T, Answer>(
  all: readonly T[],
  answer: (one: T) => Answer | undefined,
): Answer | undefined {
  for (const one of all) {
    const found = answer(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** With more parts than this, a sum of held-back parts is not taken together with others. */
const MOST_TOGETHER = 6;

interface Printed {
  /** For each part if it is held back. */
  readonly heldNow: readonly boolean[];
  readonly heldThen: readonly boolean[];
  /** True if the whole is printed. */
  readonly hasWholeNow: boolean;
  readonly hasWholeThen: boolean;
}

/**
 * The sums of two or more parts that follow from two summaries which print the whole and all other
 * parts: each contains all or none of the parts that one of them holds back.
 *
 * @returns for each sum if it contains each part
 */
function sumsTold({ heldNow, heldThen, hasWholeNow, hasWholeThen }: Printed): boolean[][] {
  const none = heldNow.map(() => false);
  const isOverlap = heldNow.some((isHeld, i) => isHeld && heldThen[i]);
  const both = heldNow.map((isHeld, i) => isHeld || heldThen[i] === true);
  const hidden = isOverlap
    ? [{ parts: both, isTold: hasWholeNow && hasWholeThen }]
    : [
        { parts: heldNow, isTold: hasWholeNow },
        { parts: heldThen, isTold: hasWholeThen },
      ];
  const blocks = hidden.flatMap(({ parts, isTold }) =>
    isTold && parts.includes(true) ? [parts] : [],
  );
  const single = heldNow.flatMap((isHeld, i) =>
    isHeld || heldThen[i] ? [] : [none.with(i, true)],
  );
  const others = single.length <= MOST_TOGETHER ? single : [];
  let sums = [none];
  for (const one of [...blocks, ...others]) {
    sums = [...sums, ...sums.map((sum) => sum.map((isIn, i) => isIn || one[i] === true))];
  }
  return sums.filter((sum) => sum.filter(Boolean).length > 1);
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
