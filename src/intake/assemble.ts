import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { FigureTable } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import type { DatasetParts } from './datasetParts.ts';

/**
 * The result of opening: a dataset with at most warnings, or the problems that prevent one. Never a
 * partial dataset.
 */
export type Opened =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Makes a Dataset from checked parts. It is cheap, because the page runs it on the worker's parts.
 */
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
