import type { SummaryCell } from '../data/summary.ts';
import { sensitiveChange } from './change.ts';
import type { CellName, Line, LinkedNumbers } from './linkedNumbers.ts';
import { printedValues } from './publishedRows.ts';
import type { BeforeOptions } from './subjectBefore.ts';

/**
 * Finds lines that disclose how the sum of their held-back parts changed since an earlier summary: if
 * both summaries print the whole and all other parts, that sum follows from each of them.
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
      const open = parts.filter(({ number, row }) => isHeld(number) || row?.status !== 'final');
      if (open.length < 2) return false;
      const told = parts.filter((part) => !open.includes(part));
      const was = printedValues(whole, places).map(
        (value, v) =>
          value -
          told.reduce((sum, { row }) => sum + ((row && printedValues(row, places)[v]) ?? 0), 0),
      );
      const change = {
        now: open.flatMap(({ number }) => linked.numbers[number]?.contributions ?? []),
        earlier: open.flatMap(({ row }) => (row && entriesOf(row)?.of(row.group, row.parks)) ?? []),
        was,
      };
      const isSame = linkedSums(linked, open, line.shown).every(
        (value, v) => value === (was[v] ?? 0),
      );
      return !isSame && sensitiveChange(change, line.shown, rules) !== undefined;
    });
  };
}

const linkedSums = (
  { numbers }: LinkedNumbers,
  open: readonly { readonly number: number }[],
  shown: number,
): number[] =>
  Array.from({ length: shown }, (_, v) =>
    open.reduce((sum, { number }) => sum + (numbers[number]?.values[v] ?? 0), 0),
  );
