import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { FigureTable } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import type { DatasetParts } from './datasetParts.ts';

/** A dataset, with warnings at most; or the problems that keep it from being one. Never half of it. */
export type Opened =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Makes a Dataset of checked parts; cheap, for the page does it with what the worker sends. */
export function assemble({
  parts,
  problems,
}: {
  parts: DatasetParts | undefined;
  problems: readonly Problem[];
}): Opened {
  if (!parts || problems.some(({ severity }) => severity === 'error')) {
    return { kind: 'problems', problems };
  }
  const { places, indicators, sources, columns, opening, ...rest } = parts;
  const dataset: Dataset = {
    ...rest,
    opening: places.find(({ id }) => id === opening)?.id satisfies PlaceId | undefined,
    places: new Map(places.map((place) => [place.id, place])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(sources.map((source) => [source.id, source])),
    figures: new FigureTable(columns),
  };
  return { kind: 'dataset', dataset, problems };
}
