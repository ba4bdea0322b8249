import type { Dataset } from '../figures/dataset.ts';
import { type Period, periodCode } from '../figures/period.ts';
import type { Award, Contest, Place } from '../figures/tables.ts';
import type { FieldRun } from './runContest.ts';

/** An award that a source reports, with its place and contest. No other kind of award exists. */
export interface Announced {
  readonly award: Award;
  readonly place: Place;
  /** The newest version of the contest's rules; undefined if the dataset has none. */
  readonly contest: Contest | undefined;
}

/** The awards that a dataset reports for one period or for all, newest first. */
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

/** The field of an award: the one it names, else the one of its place. */
export function fieldOfAward(
  { award }: Announced,
  fields: readonly FieldRun[],
): FieldRun | undefined {
  const named = fields.find(({ group }) => group !== undefined && group === award.group);
  return named ?? fields.find(({ places }) => places.some(({ id }) => id === award.place));
}
