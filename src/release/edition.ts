import type { Audience, Dataset } from '../figures/dataset.ts';
import type { Figure, IndicatorId, PlaceId } from '../figures/figure.ts';
import type { SummaryCell } from '../figures/land/summary.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { todayInChina } from '../figures/today.ts';
import { datasetAsOf, type SideTables, sideTablesAsOf } from './datasetAsOf.ts';
import { heldBackRows } from './heldBack.ts';
import { HELD_BACK_NOTE } from './heldBackNote.ts';
import { publicParts } from './publicParts.ts';
import { renewalAsOf } from './renewalAsOf.ts';
import { renewalPlaces, renewalSources } from './renewalReferences.ts';
import { withheldRows } from './withheld.ts';

/** What may be shown of a dataset to an audience, as of a day. */
export interface Edition {
  readonly dataset: Omit<Dataset, 'figures' | 'version'>;
  readonly figures: readonly Figure[];
  /** Figures of the edition that lost their value so that no withheld one can be worked out. */
  readonly heldBack: number;
}

export interface EditionOptions {
  readonly audience: Audience;
  /** ISO day; for an internal edition undefined takes everything, released or not. */
  readonly asOf: string | undefined;
  /** Leaves the firms of an openly fictional dataset in a public edition; those of any other never are. */
  readonly fictionalFirms?: boolean;
  /** The land summaries that readers of the last public output have; a public edition is held to them. */
  readonly published?: readonly PublishedSummary[];
}

/** Rows of renewal_summary.csv as an earlier public edition held them. */
export interface PublishedSummary {
  /** ISO day of that edition. */
  readonly day: string;
  readonly rows: readonly SummaryCell[];
}

/**
 * The part of a dataset that an audience may see. The internal one sees all that is known on the
 * day. The public one sees no internal row, nothing released later, no value of what is
 * confidential, and nothing from which one of those follows; what is held back for that reason
 * stays as a confidential figure, so that the pages say so.
 */
export function editionOf(
  dataset: Dataset,
  { audience, asOf, fictionalFirms = false, published = [] }: EditionOptions,
): Edition {
  if (audience === 'internal') {
    const { figures, ...rest } = asOf === undefined ? dataset : datasetAsOf(dataset, asOf);
    return { dataset: { ...rest, audience }, figures: [...figures.all()], heldBack: 0 };
  }
  const day = asOf ?? '9999-12-31';
  const withheld = withheldRows(dataset, day);
  const heldBack = heldBackRows(dataset, withheld);
  const figures = [...dataset.figures.all()]
    .filter(({ row }) => !withheld.has(row))
    .map((figure) => {
      if (heldBack.has(figure.row)) return withoutValue(figure);
      return figure.status === 'confidential' ? withoutTrace(figure) : figure;
    });
  const all = dataset.renewal;
  const renewal =
    all &&
    publicParts(renewalAsOf(all, dataset.sources, day), {
      day: asOf ?? todayInChina(),
      given: all.summary.length > 0,
      firms: fictionalFirms && dataset.demo,
      rules: dataset.disclosure,
      before: published.map(({ day: then, rows }) => ({
        rows,
        parts: renewalAsOf(all, dataset.sources, then),
      })),
    });
  const open = { ...dataset, renewal };
  const tables = prune(dataset, sideTablesAsOf(open, day, figures), figures);
  const opening =
    dataset.opening && tables.places.has(dataset.opening) ? dataset.opening : undefined;
  // How far the rules of disclosure control reach would tell where they were applied.
  const { disclosure: _rules, ...described } = dataset;
  return {
    dataset: { ...described, ...tables, opening, audience, topics: usedTopics(dataset, tables) },
    figures,
    heldBack: heldBack.size,
  };
}

function withoutValue(figure: Figure): Figure {
  return {
    ...figure,
    value: undefined,
    qualifier: '=',
    status: 'confidential',
    printed: '',
    locator: '',
    note: HELD_BACK_NOTE,
  };
}

/** A confidential row says no number in passing: not as a literal, and not in words of a clerk’s. */
function withoutTrace(figure: Figure): Figure {
  return { ...figure, printed: '', locator: '', note: '' };
}

/**
 * Leaves out the places and indicators of which nothing but withheld rows speaks: that a firm is
 * watched at all may be what must not be known. What competes in a field stays in it.
 */
function prune(dataset: Dataset, tables: SideTables, figures: readonly Figure[]): SideTables {
  const places = new Set<PlaceId>();
  const indicators = new Set<IndicatorId>();
  for (const { place, indicator, of } of figures) {
    places.add(place);
    indicators.add(indicator);
    if (of) places.add(of);
  }
  for (const { place } of [...tables.targets, ...tables.adjustments, ...tables.awards]) {
    places.add(place);
  }
  for (const place of renewalPlaces(tables.renewal)) places.add(place);
  for (const { indicator } of [...tables.targets, ...tables.contestIndicators]) {
    indicators.add(indicator);
  }
  for (const { tieBreak } of tables.contests) for (const id of tieBreak) indicators.add(id);
  const before = { places: new Set<string>(), indicators: new Set<string>() };
  for (const { place, indicator } of dataset.figures.all()) {
    before.places.add(place);
    before.indicators.add(indicator);
  }
  for (const place of renewalPlaces(dataset.renewal)) before.places.add(place);
  const isPlaceKept = ([id, { group }]: readonly [PlaceId, Place]) =>
    places.has(id) || group !== '' || !before.places.has(id);
  for (const [, { parent }] of [...dataset.places].filter(isPlaceKept)) {
    addLine(places, parent, (id) => dataset.places.get(id)?.parent);
  }
  const isIndicatorKept = ([id]: readonly [IndicatorId, Indicator]) =>
    indicators.has(id) || !before.indicators.has(id);
  for (const [, { partOf }] of [...dataset.indicators].filter(isIndicatorKept)) {
    addLine(indicators, partOf, (id) => dataset.indicators.get(id)?.partOf);
  }
  return {
    ...tables,
    sources: keptSources(dataset, tables, figures),
    places: new Map([...dataset.places].filter(isPlaceKept)),
    indicators: withKnownStages([...dataset.indicators].filter(isIndicatorKept)),
  };
}

/** The names of topics that an indicator of the edition has. */
function usedTopics({ topics }: Dataset, { indicators }: SideTables): Dataset['topics'] {
  const used = new Set([...indicators.values()].map(({ topic }) => topic));
  return Object.fromEntries(Object.entries(topics).filter(([topic]) => used.has(topic)));
}

/** Cuts the chain of stages before an indicator that is left out, so that no id names it. */
function withKnownStages(
  kept: readonly (readonly [IndicatorId, Indicator])[],
): SideTables['indicators'] {
  const ids = new Set(kept.map(([id]) => id));
  return new Map(
    kept.map(([id, one]) => {
      const { follows } = one;
      return [id, follows && !ids.has(follows) ? { ...one, follows: undefined } : one];
    }),
  );
}

/** The sources that something shown cites, and those that nothing ever cited: a title may tell what its rows must not. */
function keptSources(
  dataset: Dataset,
  { sources, targets, contests, adjustments, awards, renewal }: SideTables,
  figures: readonly Figure[],
): SideTables['sources'] {
  const isCited = new Set<string>();
  for (const rows of [figures, targets, contests, adjustments, awards]) {
    for (const { source } of rows) isCited.add(source);
  }
  for (const id of renewalSources(renewal)) isCited.add(id);
  const wasCited = new Set<string>([
    ...dataset.figures.columns.source.names,
    ...renewalSources(dataset.renewal),
  ]);
  return new Map([...sources].filter(([id]) => isCited.has(id) || !wasCited.has(id)));
}

/** Adds an id and all those above it. */
function addLine<Id>(to: Set<Id>, from: Id | undefined, above: (id: Id) => Id | undefined): void {
  for (let at = from; at !== undefined && !to.has(at); at = above(at)) to.add(at);
}
