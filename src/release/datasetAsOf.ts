import type { Dataset, DatasetTitle } from '../figures/dataset.ts';
import { intervalKeys } from '../figures/days.ts';
import type { Figure, SourceId } from '../figures/figure.ts';
import { laterDay } from '../figures/knownFrom.ts';
import { lastDay, parsePeriod } from '../figures/period.ts';
import { pickRows } from '../figures/pickRows.ts';
import type { Target } from '../figures/tables.ts';
import { attachments } from '../intake/extension.ts';

/** The tables of a dataset other than its figures. */
export type SideTables = Omit<Dataset, keyof DatasetTitle | 'figures' | 'version'>;

type Contests = Pick<Dataset, 'contests' | 'contestIndicators' | 'adjustments' | 'awards'>;

/**
 * The dataset known at the end of a day (ISO), without later releases.
 *
 * @example
 * datasetAsOf(dataset, '2023-04-30').figures.length;
 */
export function datasetAsOf(dataset: Dataset, day: string): Dataset {
  const dayOf = releaseDays(dataset);
  const { period } = dataset.figures.columns;
  const ends = period.names.map(endOf);
  const rows: number[] = [];
  for (let row = 0; row < dataset.figures.length; row++) {
    // An undated row counts as known after the end of its period.
    if ((dayOf(row) || (ends[period.codes[row] ?? -1] ?? '')) <= day) rows.push(row);
  }
  const figures = pickRows(dataset.figures, Uint32Array.from(rows));
  return { ...dataset, figures, ...sideTablesAsOf(dataset, day, figures.all()) };
}

/**
 * The release day of each row, as by `releaseDay`; '' for an undated one. It reads the columns
 * directly, so that a million rows take little time.
 */
export function releaseDays(
  dataset: Pick<Dataset, 'figures' | 'sources'>,
): (row: number) => string {
  const { released, source, period } = dataset.figures.columns;
  const bySource = source.names.map(
    (name) => dataset.sources.get(name as SourceId)?.published ?? '',
  );
  const ends = period.names.map(endOf);
  return (row) => {
    const stated =
      released.names[released.codes[row] ?? -1] || (bySource[source.codes[row] ?? -1] ?? '');
    return stated === '' ? '' : laterDay(stated, ends[period.codes[row] ?? -1] ?? '');
  };
}

/** The number of rows for which neither the row nor its source has a date. */
export function undatedRows(dataset: Pick<Dataset, 'figures' | 'sources'>): number {
  const dayOf = releaseDays(dataset);
  let count = 0;
  for (let row = 0; row < dataset.figures.length; row++) if (dayOf(row) === '') count++;
  return count;
}

/** The last day of the period of a code; '' for an invalid code. */
function endOf(code: string): string {
  const period = parsePeriod(code);
  return period ? lastDay(period) : '';
}

/** The day of the first public figures of each interval, by its number. */
function firstReleases(dataset: Pick<Dataset, 'figures' | 'sources'>): Map<number, string> {
  const dayOf = releaseDays(dataset);
  const { intervals } = dataset.figures;
  const { access } = dataset.figures.columns;
  const first = new Map<number, string>();
  for (let row = 0; row < dataset.figures.length; row++) {
    // An internally known figure does not make a result public.
    if (access.names[access.codes[row] ?? -1] === 'internal') continue;
    const day = dayOf(row);
    const interval = intervals.at(row);
    const known = first.get(interval);
    if (day !== '' && (known === undefined || day < known)) first.set(interval, day);
  }
  return first;
}

/**
 * Says if a target is released on a day: with its source, or else from the first day of its year.
 */
export function targetIsOut(
  { sources }: Pick<Dataset, 'sources'>,
  day: string,
): (target: Target) => boolean {
  return ({ source, year }) => (sources.get(source)?.published || `${year}-01-01`) <= day;
}

/** The contests as of a day: their rules, points and prizes. */
export function contestsAsOf(dataset: Dataset, day: string): Contests {
  const isOut = (source: SourceId, otherwise: string) =>
    (dataset.sources.get(source)?.published || otherwise) <= day;
  let first: ReadonlyMap<number, string> | undefined;
  const firstOf = (code: string) => {
    // Only undated sources need the days of all figures.
    const known = first ?? firstReleases(dataset);
    first = known;
    const period = parsePeriod(code);
    const days = (period ? intervalKeys(period) : []).flatMap((key) => {
      const interval = dataset.figures.intervals.find(key);
      return interval === undefined ? [] : (known.get(interval) ?? []);
    });
    return days.sort()[0] ?? '';
  };
  // A result exists only after the end of its period, even if its source has an earlier date.
  const isResultOut = (source: SourceId, code: string) =>
    laterDay(dataset.sources.get(source)?.published || firstOf(code), endOf(code)) <= day;
  const contests = dataset.contests.filter(({ source, validFrom }) => isOut(source, validFrom));
  const isKept = new Set(contests.map(({ id, version }) => `${id} ${version}`));
  const prizes = new Set(contests.map(({ id }) => id));
  const adjustments = dataset.adjustments.filter(
    ({ contest, source, period }) => prizes.has(contest) && isResultOut(source, period),
  );
  const awards = dataset.awards.filter(
    ({ contest, source, period }) => prizes.has(contest) && isResultOut(source, period),
  );
  return {
    contests,
    contestIndicators: dataset.contestIndicators.filter(({ contest, version }) =>
      isKept.has(`${contest} ${version}`),
    ),
    adjustments,
    awards,
  };
}

/**
 * The other tables as of a day. Targets, rules, points and prizes have no release day of their own;
 * they count as known with their source. If that has no date, prizes and points are known with the
 * first figures of their period, rules from their first valid day, targets from their year. No
 * prize and no point is known before its period ends.
 */
export function sideTablesAsOf(
  dataset: Dataset,
  day: string,
  figures: Iterable<Pick<Figure, 'source'>>,
): SideTables {
  const targets = dataset.targets.filter(targetIsOut(dataset, day));
  const open = contestsAsOf(dataset, day);
  const { contests, adjustments, awards } = open;
  const cited = new Set<SourceId>();
  for (const rows of [targets, contests, adjustments, awards, figures]) {
    for (const { source } of rows) cited.add(source);
  }
  const extensions = attachments(dataset).map(({ hooks }) => hooks.asOf(dataset.sources, day));
  for (const { hooks } of extensions) for (const source of hooks.sources()) cited.add(source);
  return {
    extensions,
    places: dataset.places,
    indicators: dataset.indicators,
    sources: new Map(
      [...dataset.sources].filter(
        ([id, { published }]) => cited.has(id) || (published !== '' && published <= day),
      ),
    ),
    targets,
    ...open,
  };
}
