import type { Address } from '../../board/address.ts';
import { isPoint } from '../../charts/workbench/point.ts';
import type { ShownSeries } from '../../charts/workbench/shownSeries.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { sameKey } from '../../figures/figureKey.ts';
import { periodName } from '../../figures/format.ts';
import { selectFigures } from '../../figures/selectFigures.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { rowHref } from '../evidence/figureLinks.ts';
import styles from './TableSection.module.css';
import { TableSection } from './TableSection.tsx';

interface RevisionHistoryProps {
  readonly dataset: Dataset;
  /** The published rows; later rows are the reader's own and are on no page. */
  readonly published: Dataset;
  readonly shown: readonly ShownSeries[];
  readonly address: Address;
  /** The day of a frozen link; later releases are excluded. */
  readonly at: string | undefined;
}

/** Every release of those figures on show that were revised, oldest first. */
export function RevisionHistory({ dataset, published, shown, address, at }: RevisionHistoryProps) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const revised = revisedFigures(shown);
  if (revised.length === 0) return null;
  const written = (figure: Figure) =>
    writeValue(figure, language)?.text ?? workbench.statuses[figure.status];
  return (
    <TableSection
      id="history"
      title={workbench.history}
      lede={workbench.historyNote}
      columns={workbench.historyColumns}
    >
      {revised.flatMap(({ figure, name }) =>
        versionsOf(dataset, figure, at).map((version) => (
          <tr key={version.row}>
            <th scope="row">
              {name} · {periodName(version.period, language)}
            </th>
            <td>{version.released}</td>
            <td>
              {version.row < published.figures.length ? (
                <a href={rowHref(published, address, version.row)}>{written(version)}</a>
              ) : (
                written(version)
              )}
            </td>
            <td>{workbench.statuses[version.status]}</td>
            <td className={styles.start}>
              {dataset.sources.get(version.source)?.title ?? version.source}
            </td>
          </tr>
        )),
      )}
    </TableSection>
  );
}

/** The figures on show that replaced earlier ones, each with the name of its series. */
function revisedFigures(shown: readonly ShownSeries[]) {
  return shown.flatMap(({ series, name }) =>
    series.points.flatMap((point) => {
      const figure = isPoint(point) && point.state === 'revised' ? point.figures[0] : undefined;
      return figure ? [{ figure, name }] : [];
    }),
  );
}

function versionsOf({ figures }: Dataset, figure: Figure, at: string | undefined): Figure[] {
  const { place, indicator, measure, period } = figure;
  return selectFigures(figures, { place, indicator, measure, period })
    .filter((other) => sameKey(other, figure) && (at === undefined || other.released <= at))
    .sort((a, b) => (a.released < b.released ? -1 : 1));
}
