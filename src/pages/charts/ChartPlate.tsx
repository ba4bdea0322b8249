import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { creditOf } from '../../charts/export/credit.ts';
import type { WorkbenchChart } from '../../charts/workbench/buildChart.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './ChartPlate.module.css';

interface ChartPlateProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly chart: WorkbenchChart;
  /** The label of its table, if the page itself does not show the table. */
  readonly tableLabel?: string;
  /** The heading level of its title; h2 by default. */
  readonly heading?: 'h1' | 'h2';
}

/** A chart in its frame, with the sources of its figures and their release date. */
export function ChartPlate({
  dataset,
  address,
  chart,
  tableLabel,
  heading = 'h2',
}: ChartPlateProps) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const { demo, source, updated } = creditOf(dataset, chart.shown, language, workbench, '');
  const sources: Address = { ...address, page: SOURCES, query: '' };
  return (
    <div className={styles.plate}>
      <ChartFrame model={chart.model} heading={heading} {...(tableLabel ? { tableLabel } : {})}>
        {demo ? <strong className={styles.demo}>{demo}</strong> : null}
        <span className={styles.credit}>
          <a href={hrefOf(sources)}>{source}</a> · {updated}
        </span>
      </ChartFrame>
    </div>
  );
}
