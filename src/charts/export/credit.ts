import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import { isLocalSource } from '../../figures/localSource.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import { isPoint } from '../workbench/point.ts';
import type { ShownSeries } from '../workbench/shownSeries.ts';

/** The origin of a picture, as the picture states it. */
export interface Credit {
  readonly language: Language;
  readonly source: string;
  /** Last release and version of the data. */
  readonly updated: string;
  /** ISO day of the last release, or ''. */
  readonly released: string;
  /**
   * Warnings: `demo data, fictional units`, the mark of an internal edition, and a note that
   * figures of this device are not published; undefined if there are none.
   */
  readonly demo: string | undefined;
  /** The address of the live chart. */
  readonly link: string;
  readonly product: string;
}

const MAX_NAMED_SOURCES = 3;

/** The figures behind the shown series, without duplicates. */
export function figuresShown(shown: readonly ShownSeries[]): Figure[] {
  const figures = shown.flatMap(({ series }) =>
    series.points.flatMap((point) => (isPoint(point) ? point.figures : (point.figure ?? []))),
  );
  return [...new Map(figures.map((figure) => [figure.row, figure])).values()];
}

/** The credit of a chart: the sources of its figures, its last release, the dataset's version. */
export function creditOf(
  dataset: Dataset,
  shown: readonly ShownSeries[],
  language: Language,
  words: WorkbenchWords,
  link: string,
): Credit {
  const figures = figuresShown(shown);
  const counts = new Map<string, number>();
  for (const { source } of figures) {
    const title = dataset.sources.get(source)?.title;
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const titles = [...counts].sort(([, a], [, b]) => b - a).map(([title]) => title);
  const released = figures
    .map((figure) => figure.released)
    .sort()
    .at(-1);
  const local = figures.some(({ source }) => isLocalSource(source));
  return {
    language,
    source: words.source(
      titles.slice(0, MAX_NAMED_SOURCES),
      Math.max(0, titles.length - MAX_NAMED_SOURCES),
    ),
    updated: [released ? words.updated(released) : '', words.version(dataset.version)]
      .filter(Boolean)
      .join(' · '),
    released: released ?? '',
    demo:
      [
        dataset.demo && words.demo,
        dataset.audience === 'internal' && words.internal,
        local && words.local,
      ]
        .filter(Boolean)
        .join(' · ') || undefined,
    link,
    product: words.product,
  };
}
