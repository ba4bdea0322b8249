import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { FigureTable } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import { type DatasetParts, openParts } from './openParts.ts';

/** A dataset's files by name; datapackage.json is one of them. */
export interface DatasetFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
}

export interface OpenOptions {
  /** Bytes read so far, of all bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The day (ISO) after which a release lies in the future; today where left out. */
  readonly today?: string;
}

/** A dataset, with warnings at most; or the problems that keep it from being one. Never half of it. */
export type Opened =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Opens and checks a dataset; the same in Node, in a worker and on the page. */
export async function openDataset(files: DatasetFiles, options: OpenOptions = {}): Promise<Opened> {
  return assemble(await openParts(files, options));
}

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
