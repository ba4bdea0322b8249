import { nameAt } from '../figures/columns.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Figure, IndicatorId, PlaceId } from '../figures/figure.ts';
import type { Indicator } from '../figures/tables.ts';
import { attachments } from '../intake/extension.ts';
import type { SideTables } from './datasetAsOf.ts';

/** The rows of figures.csv that an edition shows, and the numbers of those that it does not. */
interface EditionRows {
  readonly shown: readonly Figure[];
  readonly withheld: ReadonlyMap<number, unknown>;
}

/** What the rows of some tables speak of. */
interface Names {
  readonly places: Set<PlaceId>;
  readonly indicators: Set<IndicatorId>;
  readonly sources: Set<string>;
}

/**
 * Leaves out the places, indicators and sources of which nothing but withheld rows of any table
 * speaks: that a firm is watched, or a town up for a veto, may be what must not be known. What no row
 * speaks of stays, and so does what is above something that stays.
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
  // All that rows speak of, shown or not.
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

/** What the tables beside figures.csv speak of. */
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

/** What is open, what nobody speaks of, and what is above either; `all` is what anything speaks of. */
function keptOf<Id, Entry>(
  entries: ReadonlyMap<Id, Entry>,
  open: ReadonlySet<Id>,
  all: ReadonlySet<Id>,
  above: (id: Id) => Id | undefined,
): Map<Id, Entry> {
  // A town of which nothing is known but a firm that is watched is known through it alone.
  const spokenOf = withAbove(all, above);
  const kept = [...entries.keys()].filter((id) => open.has(id) || !spokenOf.has(id));
  const isKept = withAbove(kept, above);
  return new Map([...entries].filter(([id]) => isKept.has(id)));
}

/** Cuts the chain of stages before an indicator that is left out, so that no id names it. */
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

/** Some ids and all those above them. */
function withAbove<Id>(ids: Iterable<Id>, above: (id: Id) => Id | undefined): Set<Id> {
  const found = new Set<Id>();
  for (const id of ids) {
    for (let at: Id | undefined = id; at !== undefined && !found.has(at); at = above(at)) {
      found.add(at);
    }
  }
  return found;
}
