import type { DisclosureRules } from '../../figures/land/disclosure.ts';
import type { SummaryCell } from '../../figures/land/summary.ts';
import { byHolder } from './contribution.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { SHOWN } from './linkTables.ts';
import type { Held, KnownBefore } from './protectNumbers.ts';
import { isPrintedAs, isSameCell, type PublishedRows, printedValues } from './publishedRows.ts';
import { type Sensitive, sensitiveNumber } from './sensitive.ts';
import type { SubjectEntries } from './subjectEntries.ts';

/** The rows of one subject that were published before, and what the dataset says now of the day they hold on. */
export interface SubjectBefore {
  readonly rows: PublishedRows;
  /** Undefined where the dataset no longer has the subject as of that day. */
  readonly entriesOf: (row: SummaryCell) => SubjectEntries | undefined;
}

export interface BeforeOptions {
  readonly before: readonly SubjectBefore[];
  readonly rules: DisclosureRules;
  /** Decimals that the amounts are counted in. */
  readonly places: number;
}

/**
 * What readers of an earlier summary know of these numbers. A number that is as it was published is
 * known. One that changed is sensitive where the holders whose part in it changed are too few, or one
 * of them dominates the change: the two editions beside each other would tell of them. One that was
 * held back stays so until as many holders have changed, for it would tell what it was then. What the
 * dataset cannot account for, because it was edited since, counts as the change of one more holder,
 * and each entry of it asks for one holder more.
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
        const entries = entriesOf(row)?.of(row.group, row.parks) ?? [];
        const found = sensitiveChange(linked, number, row, entries, options);
        if (found) sensitive.set(number, found);
      }
    }
  }
  for (const number of sensitive.keys()) known.delete(number);
  return { isKnown: (number) => known.has(number), sensitive };
}

/**
 * Numbers of a year that tell too much beside those of another year that are published: most firms
 * keep their land from year to year, so the difference is the land of the firms that came and went.
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

/** The numbers that were held back, where nothing has changed since: the same ones hide the same. Undefined where something has. */
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

function sensitiveChange(
  linked: LinkedNumbers,
  number: number,
  row: SummaryCell,
  entries: Parameters<typeof byHolder>[0],
  { rules, places }: BeforeOptions,
): Sensitive | undefined {
  const own = linked.numbers[number];
  if (!own) return undefined;
  const shown = SHOWN[row.subject];
  const then = byHolder(entries, shown);
  const changed = changes(byHolder(own.contributions, shown), then);
  const apart = new Array<number>(shown).fill(0);
  let unaccounted = 0;
  if (row.status === 'final') {
    const was = printedValues(row, places);
    const recounted = [...then.values()];
    const rest = apart.map(
      (_, v) => recounted.reduce((a, one) => a + (one[v] ?? 0), 0) - (was[v] ?? 0),
    );
    if (rest.some((one) => one !== 0)) {
      unaccounted = Math.max(1, Math.abs(rest[0] ?? 0));
      changed.set(EDITED, rest);
    }
    apart.forEach((_, v) => {
      apart[v] = Math.abs((own.values[v] ?? 0) - (was[v] ?? 0));
    });
  }
  const minimumFrequency = rules.minimumFrequency + (unaccounted > 0 ? unaccounted + 1 : 0);
  const found = sensitiveNumber(changed, shown, { ...rules, minimumFrequency });
  if (!found) return undefined;
  const levels = apart.map((distance, v) =>
    Math.max(distance, v === 0 ? 1 : Math.ceil((rules.pPercent * (own.values[v] ?? 0)) / 100)),
  );
  return { rule: 'difference', levels };
}

/** Stands for all that the dataset cannot account for; no enterprise has such a name. */
const EDITED = '\n';

/** The holders whose part has changed, with by how much. */
function changes(
  now: ReadonlyMap<string, readonly number[]>,
  then: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const changed = new Map<string, number[]>();
  for (const holder of new Set([...now.keys(), ...then.keys()])) {
    const [a = [], b = []] = [now.get(holder), then.get(holder)];
    const length = Math.max(a.length, b.length);
    const by = Array.from({ length }, (_, v) => (a[v] ?? 0) - (b[v] ?? 0));
    if (by.some((one) => one !== 0)) changed.set(holder, by);
  }
  return changed;
}
