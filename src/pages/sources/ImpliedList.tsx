import type { Dataset } from '../../figures/dataset.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import type { ShareCheck } from '../../release/shareChecks.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './FigureTable.module.css';
import { ImpliedRow } from './PlaceFigures.tsx';

interface ImpliedListProps {
  readonly dataset: Dataset;
  readonly implied: readonly ShareCheck[];
}

/**
 * Figures that no source prints but that follow from printed ones, each with its arithmetic and its
 * range.
 */
export function ImpliedList({ dataset, implied }: ImpliedListProps) {
  const sources = useWords(SOURCES_WORDS);
  const { columns } = sources;
  if (implied.length === 0) return <p>{sources.impliedNone}</p>;
  return (
    <table className={styles.table}>
      <caption>{sources.impliedText}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.literal}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.scope}</th>
          <th scope="col" colSpan={2}>
            {columns.source}
          </th>
        </tr>
      </thead>
      <tbody>
        {implied.map((check) => (
          <ImpliedRow key={check.share.row} dataset={dataset} check={check} />
        ))}
      </tbody>
    </table>
  );
}
