import { changes, sensitiveChange } from './change.ts';
import { changedLines } from './changedLine.ts';
import { byHolder } from './contribution.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { SHOWN } from './linkTables.ts';
import type { Held, KnownBefore } from './protectNumbers.ts';
import { isPrintedAs, isSameCell, printedValues } from './publishedRows.ts';
import { type Sensitive, sensitiveNumber } from './sensitive.ts';
import type { BeforeOptions, SubjectBefore } from './subjectBefore.ts';

/**
 * Finds out what readers of an earlier summary know of these numbers. A number that has its published
 * value is known. A changed number is sensitive if too few holders changed or a few of them dominate
 * the change, because the difference of the two editions discloses it. A number that was held back
 * stays held back until enough holders have changed, because it would disclose its earlier value.
 */
export function knownBefore(linked: LinkedNumbers, options: BeforeOptions): KnownBefore {
  const known = new Set<number>();
  const sensitive = new Map<number, Sensitive>();
  for (const { cell, number } of linked.cells) {
    for (const { rows, entriesOf } of options.before) {
      for (const row of rows.near(cell)) {
        const values = linked.numbers[number]?.values ?? [];
        if (isSameCell(cell, row) && isPrintedAs(row, values, options.places)) {
          known.add(number);
          continue;
        }
        const change = {
          now: linked.numbers[number]?.contributions ?? [],
          earlier: entriesOf(row)?.of(row.group, row.parks) ?? [],
          was: row.status === 'final' ? printedValues(row, options.places) : undefined,
        };
        const found = sensitiveChange(change, SHOWN[row.subject], options.rules);
        if (found) sensitive.set(number, found);
      }
    }
  }
  for (const number of sensitive.keys()) known.delete(number);
  return {
    isKnown: (number) => known.has(number),
    sensitive,
    changeTold: changedLines(linked, options),
  };
}

/**
 * Finds the numbers of a year that disclose too much beside the published numbers of another year:
 * most firms keep their land from year to year, so the difference is the land of the firms that
 * came and went.
 */
export function sensitiveBesideYears(
  linked: LinkedNumbers,
  years: readonly SubjectBefore[],
  { rules, places }: Pick<BeforeOptions, 'rules' | 'places'>,
): Map<number, Sensitive> {
  const sensitive = new Map<number, Sensitive>();
  for (const { cell, number } of linked.cells) {
    const own = linked.numbers[number];
    const shown = SHOWN[cell.subject];
    if (!own || shown < 2) continue;
    for (const { rows, entriesOf } of years) {
      for (const row of rows.near(cell)) {
        if (row.status !== 'final') continue;
        const then = byHolder(entriesOf(row)?.of(row.group, row.parks) ?? [], shown);
        const changed = changes(byHolder(own.contributions, shown), then);
        for (const [holder, by] of changed) if (by[1] === 0) changed.delete(holder);
        if (changed.size === 0 || !sensitiveNumber(changed, shown, rules)) continue;
        const was = printedValues(row, places)[1] ?? 0;
        const apart = Math.abs((own.values[1] ?? 0) - was);
        sensitive.set(number, { rule: 'difference', levels: [1, Math.max(1, apart)] });
      }
    }
  }
  return sensitive;
}

/**
 * Returns the numbers that were held back earlier if nothing has changed since, because the same
 * selection still protects. Undefined if something has changed.
 */
export function heldAsBefore(
  linked: LinkedNumbers,
  { before, rules, places }: BeforeOptions,
): Map<number, Held> | undefined {
  const held = new Map<number, Held>();
  for (const { cell, number } of linked.cells) {
    const own = linked.numbers[number];
    const rows = before.flatMap((one) => one.rows.of(cell).map((row) => ({ ...one, row })));
    if (!own || rows.length === 0) return undefined;
    const shown = SHOWN[cell.subject];
    const last = rows
      .map(({ row }) => row.asOf)
      .sort()
      .at(-1);
    const newest = rows.filter(({ row }) => row.asOf === last);
    const isUnchanged = newest.every(({ row, entriesOf }) => {
      if (row.status === 'final') return isPrintedAs(row, own.values, places);
      const then = byHolder(entriesOf(row)?.of(row.group, row.parks) ?? [], shown);
      return changes(byHolder(own.contributions, shown), then).size === 0;
    });
    const [status, ...others] = new Set(newest.map(({ row }) => row.status));
    if (!isUnchanged || others.length > 0) return undefined;
    const sensitive = sensitiveNumber(byHolder(own.contributions, own.shown), own.shown, rules);
    if (status === 'final' && sensitive) return undefined;
    if (status === 'confidential') {
      held.set(number, sensitive ? { kind: 'primary', sensitive } : { kind: 'complementary' });
    }
  }
  return held;
}
