import type { Dataset } from '../figures/dataset.ts';
import type { Figure, SourceId } from '../figures/figure.ts';
import { lastDay, parsePeriod } from '../figures/period.ts';
import { pickRows } from '../figures/pickRows.ts';
import { knownFrom } from './knownFrom.ts';
import { renewalAsOf } from './renewalAsOf.ts';
import { renewalSources } from './renewalReferences.ts';

/** Everything in a dataset but its figures. */
export type SideTables = Pick<
  Dataset,
  | 'places'
  | 'indicators'
  | 'sources'
  | 'targets'
  | 'contests'
  | 'contestIndicators'
  | 'adjustments'
  | 'awards'
  | 'renewal'
>;

/** The dataset as it stood at the end of a day (ISO): what came out later is not in it. */
export function datasetAsOf(dataset: Dataset, day: string): Dataset {
  const dayOf = releaseDays(dataset);
  const rows: number[] = [];
  for (let row = 0; row < dataset.figures.length; row++) if (dayOf(row) <= day) rows.push(row);
  const figures = pickRows(dataset.figures, Uint32Array.from(rows));
  return { ...dataset, figures, ...sideTablesAsOf(dataset, day, figures.all()) };
}

/** The day each row is known from, by its columns: a million rows are looked through in no time. */
export function releaseDays(
  dataset: Pick<Dataset, 'figures' | 'sources'>,
): (row: number) => string {
  const { released, source } = dataset.figures.columns;
  const bySource = source.names.map((name) =>
    knownFrom({ released: '', source: name as SourceId }, dataset),
  );
  return (row) =>
    released.names[released.codes[row] ?? -1] || (bySource[source.codes[row] ?? -1] ?? '');
}

/** The day on which the first public figures of each period came out, by the period's code. */
function firstReleases(dataset: Pick<Dataset, 'figures' | 'sources'>): Map<string, string> {
  const dayOf = releaseDays(dataset);
  const { period, access } = dataset.figures.columns;
  const first = new Map<string, string>();
  for (let row = 0; row < dataset.figures.length; row++) {
    // What was known within the office makes no result known outside.
    if (access.names[access.codes[row] ?? -1] === 'internal') continue;
    const day = dayOf(row);
    const code = period.names[period.codes[row] ?? -1] ?? '';
    const known = first.get(code);
    if (day !== '' && (known === undefined || day < known)) first.set(code, day);
  }
  return first;
}

/**
 * The other tables as of a day. Targets, rules, points and prizes carry no release of their own:
 * they count as known with their source; where that has no date, prizes and points with the first
 * figures of their period and not before it ends, rules from the day they hold, targets from their year.
 */
export function sideTablesAsOf(
  dataset: Dataset,
  day: string,
  figures: Iterable<Pick<Figure, 'source'>>,
): SideTables {
  const isOut = (source: SourceId, otherwise: string) =>
    (dataset.sources.get(source)?.published || otherwise) <= day;
  const first = firstReleases(dataset);
  const resultOf = (code: string) => {
    const period = parsePeriod(code);
    const end = period ? lastDay(period) : '';
    return [first.get(code) ?? '', end].sort().at(-1) ?? '';
  };
  const targets = dataset.targets.filter(({ source, year }) => isOut(source, `${year}-01-01`));
  const contests = dataset.contests.filter(({ source, validFrom }) => isOut(source, validFrom));
  const isKept = new Set(contests.map(({ id, version }) => `${id} ${version}`));
  const prizes = new Set(contests.map(({ id }) => id));
  const adjustments = dataset.adjustments.filter(
    ({ contest, source, period }) => prizes.has(contest) && isOut(source, resultOf(period)),
  );
  const awards = dataset.awards.filter(
    ({ contest, source, period }) => prizes.has(contest) && isOut(source, resultOf(period)),
  );
  const cited = new Set<SourceId>();
  for (const rows of [targets, contests, adjustments, awards, figures]) {
    for (const { source } of rows) cited.add(source);
  }
  const renewal = dataset.renewal && renewalAsOf(dataset.renewal, dataset.sources, day);
  for (const source of renewalSources(renewal)) cited.add(source);
  return {
    renewal,
    places: dataset.places,
    indicators: dataset.indicators,
    sources: new Map(
      [...dataset.sources].filter(
        ([id, { published }]) => cited.has(id) || (published !== '' && published <= day),
      ),
    ),
    targets,
    contests,
    contestIndicators: dataset.contestIndicators.filter(({ contest, version }) =>
      isKept.has(`${contest} ${version}`),
    ),
    adjustments,
    awards,
  };
}
