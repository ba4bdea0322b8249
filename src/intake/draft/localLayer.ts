import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { FigureTable } from '../../figures/figureTable.ts';
import { localSource } from '../../figures/localSource.ts';
import type { Source } from '../../figures/tables.ts';
import { FIGURES } from '../../tables/figures.ts';
import { appendColumns } from '../ownTable/appendColumns.ts';
import { VersionHash } from '../version.ts';
import { type NewEntries, withEntries } from './newEntries.ts';

/** Prefix of the source title of a local row, on every page and in every export. */
export const LOCAL_MARK = '〔本机未公布 · local, unpublished〕';

/**
 * The dataset followed by a reader's rows. Their sources are copies marked as unpublished, so that
 * no page and no export can present a local row as a published one.
 */
export function withLocalRows(
  dataset: Dataset,
  figures: readonly Omit<Figure, 'row'>[],
  made: NewEntries,
): Dataset {
  const tables = withEntries(dataset, made);
  const sources = new Map(tables.sources);
  for (const { source } of figures) {
    const real = tables.sources.get(source);
    if (real) sources.set(localSource(source), twin(real));
  }
  const rows = figures.map((figure, i) => ({
    ...figure,
    source: localSource(figure.source),
    line: i + 1,
  }));
  return {
    ...dataset,
    ...tables,
    sources,
    version: `${dataset.version}+local-${hashOf(figures)}`,
    figures: new FigureTable(appendColumns(dataset.figures.columns, rows)),
  };
}

function hashOf(figures: readonly Omit<Figure, 'row'>[]): string {
  const hash = new VersionHash();
  for (const figure of figures) hash.startFile(Object.values(FIGURES.write(figure)).join('\t'));
  return hash.text();
}

const twin = (real: Source): Source => ({
  ...real,
  id: localSource(real.id),
  title: LOCAL_MARK + real.title,
  note: '本机录入，没有公布 / entered on this device, not published',
});
