import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import { CHART_QUERY } from '../../charts/workbench/chartQuery.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { StatePage } from '../states/StatePage.tsx';
import { ChartPlate } from './ChartPlate.tsx';
import styles from './EmbedPage.module.css';
import { useChart } from './useChart.ts';

/** A chart with only its frame, for embedding in other sites. */
export default function EmbedPage({ dataset, address }: PageProps) {
  const { language, words } = useSpeech();
  const { states, shell } = words;
  const workbench = useWords(WORKBENCH_WORDS);
  const { chart, to } = useChart(dataset, address);
  if (!chart) return <StatePage title={states.emptyTitle} text={workbench.empty} />;
  return (
    <div className={styles.embed} data-follows-query>
      <RefusedParts query={address.query} pages={[CHART_QUERY]} />
      <ChartPlate
        dataset={dataset}
        address={address}
        chart={chart}
        tableLabel={workbench.table}
        heading="h1"
      />
      <p className={styles.home}>
        {shell.product} ·{' '}
        <a href={to({})} target="_blank" rel="noopener">
          {workbench.openLive}
        </a>{' '}
        ·{' '}
        <a href={hrefOf({ ...address, page: SOURCES, query: '' })} target="_blank" rel="noopener">
          {SOURCES.title[language]}
        </a>
      </p>
    </div>
  );
}
