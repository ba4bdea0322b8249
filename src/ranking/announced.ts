import type { Dataset } from '../figures/dataset.ts';
import { type Period, periodCode } from '../figures/period.ts';
import type { Award, Contest, Place } from '../figures/tables.ts';
import type { FieldRun } from './runContest.ts';

/** An award that a source reports, with what it names. There is no other kind of award. */
export interface Announced {
  readonly award: Award;
  readonly place: Place;
  /** The newest version of the contest's rules; undefined where the dataset has none. */
  readonly contest: Contest | undefined;
}

/** The awards that a dataset reports, of one period or of all, newest first. */
export function announcedIn(
  { awards, places, contests }: Pick<Dataset, 'awards' | 'places' | 'contests'>,
  period?: Period,
): Announced[] {
  const code = period && periodCode(period);
  return awards
    .flatMap((award): Announced[] => {
      const place = places.get(award.place);
      const contest = contests.findLast(({ id }) => id === award.contest);
      return place && (code === undefined || award.period === code)
        ? [{ award, place, contest }]
        : [];
    })
    .sort((a, b) => b.award.period.localeCompare(a.award.period));
}

/** The field of a contest that an award belongs to: the one it names, else the one its place is in. */
export function fieldOfAward(
  { award }: Announced,
  fields: readonly FieldRun[],
): FieldRun | undefined {
  const named = fields.find(({ group }) => group !== undefined && group === award.group);
  return named ?? fields.find(({ places }) => places.some(({ id }) => id === award.place));
}
