import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DISCLOSURE as RULES } from '../../figures/disclosure.ts';
import { SUMMARY_GROUPS, type SummaryCell, TOTAL_GROUP } from '../data/summary.ts';
import { changes } from './change.ts';
import { byHolder, sumsOf } from './contribution.ts';
import { LEDGER_PLACES } from './ledgerEntries.ts';
import { linkGroups } from './linkTables.ts';
import { protectNumbers } from './protectNumbers.ts';
import { PublishedRows } from './publishedRows.ts';
import { heldAsBefore, knownBefore } from './sincePublished.ts';
import type { SubjectBefore } from './subjectBefore.ts';
import { SubjectEntries } from './subjectEntries.ts';
import { subjectCells } from './summaryCells.ts';

/** A project of a holder, and its group on each of two days; it may be absent on a day. */
const project = fc.record({
  holder: fc.nat(14),
  groups: fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 })),
  isStill: fc.boolean(),
  money: fc.integer({ min: 50, max: 900 }),
});
type Planned = typeof project extends fc.Arbitrary<infer One> ? One : never;

function stagesOn(projects: readonly Planned[], day: 0 | 1): SubjectEntries {
  const entries = new SubjectEntries('stage', undefined);
  for (const { holder, groups, isStill, money } of projects) {
    const group = SUMMARY_GROUPS.stage[groups[isStill ? 0 : day]];
    if (group) entries.add(group, undefined, { holder: `h${holder}`, amounts: [1, 0, money] });
  }
  return entries;
}

function publish(entries: SubjectEntries, asOf: string, before: readonly SubjectBefore[] = []) {
  const linked = linkGroups(entries);
  const options = { before, rules: RULES, places: LEDGER_PLACES };
  const held =
    heldAsBefore(linked, options) ?? protectNumbers(linked, RULES, knownBefore(linked, options));
  const base = { asOf, year: 2024, source: undefined };
  const isHeld = (number: number) => held.has(number);
  return subjectCells('stage', [], base, linked, { isHeld, places: LEDGER_PLACES });
}

/**
 * For each number, or sum of numbers, that two publications both disclose: the number of holders
 * behind its change.
 */
function toldChanges(
  [last, next]: readonly (readonly SummaryCell[])[],
  [then, now]: readonly SubjectEntries[],
): number[] {
  const isTold = (cells: readonly SummaryCell[] | undefined, group: string) =>
    cells?.find((cell) => cell.group === group)?.status === 'final';
  const inBoth = (group: string) => isTold(last, group) && isTold(next, group);
  const rest = SUMMARY_GROUPS.stage.filter((group) => !inBoth(group));
  const sets: (readonly string[])[] = [...SUMMARY_GROUPS.stage, TOTAL_GROUP]
    .filter(inBoth)
    .map((group) => [group]);
  if (inBoth(TOTAL_GROUP) && rest.length > 0) sets.push(rest);
  const of = (entries: SubjectEntries | undefined, groups: readonly string[]) =>
    groups.flatMap((group) => entries?.of(group, []) ?? []);
  // Two numbers that are equal by chance have no difference to disclose.
  const differ = sets
    .map((groups) => ({ a: of(now, groups), b: of(then, groups) }))
    .filter(({ a, b }) => String(sumsOf(a, 3)) !== String(sumsOf(b, 3)));
  return differ.map(({ a, b }) => changes(byHolder(a, 3), byHolder(b, 3)).size);
}

describe('two publications beside each other', () => {
  it('disclose no change with fewer holders than a cell needs', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 5, maxLength: 50 }), (projects) => {
        const [then, now] = [stagesOn(projects, 0), stagesOn(projects, 1)];
        const last = publish(then, '2024-01-01');
        const before = [{ rows: new PublishedRows(last), entriesOf: () => then }];
        const next = publish(now, '2024-02-01', before);
        for (const holders of toldChanges([last, next], [then, now])) {
          expect([1, 2]).not.toContain(holders);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold back the same numbers if nothing has changed', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 5, maxLength: 50 }), (projects) => {
        const then = stagesOn(projects, 0);
        const last = publish(then, '2024-01-01');
        const before = [{ rows: new PublishedRows(last), entriesOf: () => then }];
        expect(publish(then, '2024-01-01', before)).toEqual(last);
      }),
      { numRuns: 50 },
    );
  });
});
