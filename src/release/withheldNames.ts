import { nameAt } from '../figures/columns.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Figure, IndicatorId, PlaceId } from '../figures/figure.ts';
import type { Indicator } from '../figures/tables.ts';
import { attachments } from '../intake/extension.ts';
import type { SideTables } from './datasetAsOf.ts';

/** The rows of figures.csv that an edition shows, and the row numbers that it withholds. */
interface EditionRows {
  readonly shown: readonly Figure[];
  readonly withheld: ReadonlyMap<number, unknown>;
}

/** The ids used by the rows of some tables. */
interface Names {
  readonly places: Set<PlaceId>;
  readonly indicators: Set<IndicatorId>;
  readonly sources: Set<string>;
}

/**
 * Leaves out the places, indicators and sources that only withheld rows of any table use, because
 * it may be secret that a firm is watched, or that a town may be vetoed. Entries that no row uses
 * stay, and so do the ancestors of an entry that stays.
 */
export function withoutWithheldNames(
  dataset: Dataset,
  tables: SideTables,
  { shown, withheld }: EditionRows,
): SideTables {
  const open = namesOf(tables);
  for (const { place, of, indicator, source } of shown) {
    open.places.add(place);
    if (of) open.places.add(of);
    open.indicators.add(indicator);
    open.sources.add(source);
  }
  // All ids that rows use, shown or not.
  const all = namesOf(dataset);
  const { place, of, indicator, source } = dataset.figures.columns;
  for (const row of withheld.keys()) {
    all.places.add(nameAt(place, row) as PlaceId);
    const whole = nameAt(of, row);
    if (whole) all.places.add(whole as PlaceId);
    all.indicators.add(nameAt(indicator, row) as IndicatorId);
    all.sources.add(nameAt(source, row));
  }
  const parentOf = (id: PlaceId) => dataset.places.get(id)?.parent;
  const wholeOf = (id: IndicatorId) => dataset.indicators.get(id)?.partOf;
  return {
    ...tables,
    places: keptOf(dataset.places, open.places, all.places, parentOf),
    indicators: withKnownStages(
      keptOf(dataset.indicators, open.indicators, all.indicators, wholeOf),
    ),
    sources: new Map(
      [...tables.sources].filter(([id]) => open.sources.has(id) || !all.sources.has(id)),
    ),
  };
}

/** The ids used by the tables other than figures.csv. */
function namesOf({
  targets,
  contests,
  contestIndicators,
  adjustments,
  awards,
  extensions,
}: Omit<SideTables, 'places' | 'indicators' | 'sources'>): Names {
  const beside = attachments({ extensions });
  const names: Names = {
    places: new Set(beside.flatMap(({ hooks }) => [...hooks.places()])),
    indicators: new Set([...targets, ...contestIndicators].map(({ indicator }) => indicator)),
    sources: new Set(beside.flatMap(({ hooks }) => [...hooks.sources()])),
  };
  for (const { place } of [...targets, ...adjustments, ...awards]) names.places.add(place);
  for (const { tieBreak } of contests) for (const id of tieBreak) names.indicators.add(id);
  for (const rows of [targets, contests, adjustments, awards]) {
    for (const { source } of rows) names.sources.add(source);
  }
  return names;
}

/** The open entries, those that nothing uses, and the ancestors of both; `all` are the used ids. */
function keptOf<Id, Entry>(
  entries: ReadonlyMap<Id, Entry>,
  open: ReadonlySet<Id>,
  all: ReadonlySet<Id>,
  above: (id: Id) => Id | undefined,
): Map<Id, Entry> {
  // A town with nothing but a watched firm would be known only through the firm.
  const spokenOf = withAbove(all, above);
  const kept = [...entries.keys()].filter((id) => open.has(id) || !spokenOf.has(id));
  const isKept = withAbove(kept, above);
  return new Map([...entries].filter(([id]) => isKept.has(id)));
}

/** Removes links to earlier stages that are left out, so that no id names them. */
function withKnownStages(
  kept: ReadonlyMap<IndicatorId, Indicator>,
): ReadonlyMap<IndicatorId, Indicator> {
  return new Map(
    [...kept].map(([id, one]) => {
      const { follows } = one;
      return [id, follows && !kept.has(follows) ? { ...one, follows: undefined } : one];
    }),
  );
}

/** Some ids and all their ancestors. */
function withAbove<Id>(ids: Iterable<Id>, above: (id: Id) => Id | undefined): Set<Id> {
  const found = new Set<Id>();
  for (const id of ids) {
    for (let at: Id | undefined = id; at !== undefined && !found.has(at); at = above(at)) {
      found.add(at);
    }
  }
  return found;
}
