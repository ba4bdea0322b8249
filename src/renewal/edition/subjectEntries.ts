import {
  SUMMARY_GROUPS,
  type SummaryKey,
  type SummarySubject,
  TOTAL_GROUP,
} from '../data/summary.ts';
import type { Contribution } from './contribution.ts';

type Park = SummaryKey['parks'][number];

/**
 * The firms, projects or cases of one subject. Each is in one group and, for a subject by park, in
 * one park.
 */
export class SubjectEntries {
  readonly subject: SummarySubject;
  /** Undefined for a subject as of a day. */
  readonly year: number | undefined;
  readonly #byGroup: Map<string, Map<Park | undefined, Contribution[]>>;

  constructor(subject: SummarySubject, year: number | undefined) {
    this.subject = subject;
    this.year = year;
    this.#byGroup = new Map(SUMMARY_GROUPS[subject].map((group) => [group, new Map()]));
  }

  add(group: string, park: Park | undefined, one: Contribution): void {
    const own = this.#byGroup.get(group);
    const there = own?.get(park);
    if (there) there.push(one);
    else own?.set(park, [one]);
  }

  /** The entries of a cell: no parks means the whole area, `total` means all groups. */
  of(group: string, parks: SummaryKey['parks']): Contribution[] {
    const groups =
      group === TOTAL_GROUP ? [...this.#byGroup.values()] : [this.#byGroup.get(group) ?? new Map()];
    return groups.flatMap((own: ReadonlyMap<Park | undefined, Contribution[]>) =>
      (parks.length === 0 ? [...own.keys()] : parks).flatMap((park) => own.get(park) ?? []),
    );
  }
}
