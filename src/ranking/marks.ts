import type { Award } from '../figures/tables.ts';
import type { Announced } from './announced.ts';
import { climbers, type FieldRun, type RulesRun, type TrialRun } from './runContest.ts';

/** A computed result of a place; it awards nothing. */
export type Finding =
  | {
      readonly kind: 'place';
      /** Its shared rank in the field. */
      readonly rank: number;
      /** Its rank among the places that are eligible for the award; 0 if it is not. */
      readonly order: number;
    }
  | { readonly kind: 'climb'; readonly gained: number };

/**
 * A distinction of a place and its origin: a source that announced an award, the rules as computed
 * here, or a reader's trial. Only the first is an award, and no computation can produce it.
 */
export type Mark =
  | { readonly state: 'announced'; readonly award: Award }
  | { readonly state: 'rules'; readonly finding: Finding }
  | { readonly state: 'trial'; readonly finding: Finding };

/** The marks of a place from awards.csv. */
export function announcedMarks(announced: readonly Announced[], place: string): Mark[] {
  return announced.flatMap(({ award }) =>
    award.place === place ? [{ state: 'announced' as const, award }] : [],
  );
}

/**
 * The computed marks of each place of a field: the winners by the rules, a place that ranks first
 * but is excluded from the award, and the largest climbers since the previous run.
 */
export function computedMarks(
  { basis, rules }: Pick<RulesRun | TrialRun, 'basis' | 'rules'>,
  field: FieldRun,
  before: FieldRun | undefined,
): Mark[][] {
  const climbing = climbers(field, before, rules.contest.progressWinners);
  return field.places.map(({ id }, i) => {
    const [rank, order] = [field.ranks[i] ?? 0, field.awardOrder[i] ?? 0];
    const findings: Finding[] = [];
    if (rank === 1 || field.leaders.includes(i)) findings.push({ kind: 'place', rank, order });
    if (climbing.includes(i)) {
      const then = before?.ranks[before.places.findIndex((place) => place.id === id)] ?? 0;
      findings.push({ kind: 'climb', gained: then - rank });
    }
    return findings.map((finding) => ({ state: basis, finding }));
  });
}
