import type { Dataset } from '../../figures/dataset.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import type { Entering } from '../../intake/draft/draftDiff.ts';
import { type DatasetFile, datasetFiles } from '../../release/datasetTables.ts';

/** The new or renamed entries that the rows use, by id. */
export function madeOf({ made }: Draft, rows: readonly Entering[]) {
  const named = new Set<string | undefined>(
    rows.flatMap(({ figure }) => [figure.place, figure.of, figure.indicator, figure.source]),
  );
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    new Map<T['id'], T>(all.filter(({ id }) => named.has(id)).map((one) => [one.id, one]));
  return {
    places: byId(made.places),
    indicators: byId(made.indicators),
    sources: byId(made.sources),
  };
}

/**
 * Writes a draft as CSV in the columns of the contract: figures.csv first, then a file for each
 * kind of new or renamed entry that the rows use.
 */
export function draftFiles(
  dataset: Dataset,
  draft: Draft,
  rows: readonly Entering[],
): DatasetFile[] {
  const made = madeOf(draft, rows);
  const files = datasetFiles(
    {
      ...dataset,
      ...made,
      targets: [],
      contests: [],
      contestIndicators: [],
      adjustments: [],
      awards: [],
    },
    rows.map(({ figure }, row) => ({ ...figure, row })),
  );
  const wanted = (name: string) => files.filter((file) => file.name === name);
  return [
    ...wanted('figures.csv'),
    ...(['places', 'indicators', 'sources'] as const).flatMap((table) =>
      made[table].size > 0 ? wanted(`${table}.csv`) : [],
    ),
  ];
}
