import { hrefOf } from '../../board/href.ts';
import { EMBED } from '../../board/pages.ts';
import { CHART_QUERY } from '../../charts/workbench/chartQuery.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { StatePage } from '../states/StatePage.tsx';
import { ChartData } from './ChartData.tsx';
import { ChartPlate } from './ChartPlate.tsx';
import { ChartSettings } from './ChartSettings.tsx';
import { OwnFileBox } from './OwnFileBox.tsx';
import { ownFileQuery } from './ownFileQuery.ts';
import { RevisionHistory } from './RevisionHistory.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useChart } from './useChart.ts';
import { useOwnFile } from './useOwnFile.ts';
import styles from './Workbench.module.css';

/** The analyst's workbench: a chart of any figures of the dataset, with all export formats. */
export default function Workbench({ dataset: published, address, entry }: PageProps) {
  const { states } = useSpeech().words;
  const workbench = useWords(WORKBENCH_WORDS);
  const {
    own,
    joined: dataset,
    read,
    leave,
  } = useOwnFile(published, ({ opening }) => {
    if (opening) go(ownFileQuery(opening, published, view?.places ?? []));
  });
  const { query, full, view, chart, to, go } = useChart(dataset, address);
  const { vintage } = address;
  if (!view || !chart) {
    return <StatePage title={states.emptyTitle} text={workbench.empty} />;
  }
  return (
    <div data-follows-query>
      <div className={styles.head}>
        <h1>{workbench.title}</h1>
        <p className={styles.lede}>{workbench.lede}</p>
        <p className={styles.noScript}>{workbench.noScript}</p>
      </div>
      <RefusedParts query={address.query} pages={[CHART_QUERY]} />
      {view.unknown.length > 0 ? (
        <Notice
          title={
            vintage.kind === 'release'
              ? workbench.notInRelease(vintage.name, view.unknown)
              : workbench.unknown(view.unknown)
          }
          text={vintage.kind === 'release' ? workbench.notInReleaseText : workbench.unknownText}
        />
      ) : null}
      {view.notStated.length > 0 ? (
        <Notice title={workbench.notStated(view.notStated)} text={workbench.notStatedText} />
      ) : null}
      {query.measure && query.measure !== view.measure ? (
        <Notice
          title={workbench.noMeasure(workbench.measures[query.measure])}
          text={workbench.noMeasureText}
        />
      ) : null}
      {query.as && query.as !== view.as ? (
        <Notice
          title={workbench.noReading(workbench.readings[query.as])}
          text={workbench.noReadingText}
        />
      ) : null}
      {query.at ? (
        <p className={styles.at}>
          {workbench.atNote(query.at)} <a href={to({ at: undefined })}>{workbench.follow}</a>
        </p>
      ) : null}
      <div className={styles.bench}>
        <ChartSettings
          dataset={dataset}
          published={published.places}
          query={query}
          view={view}
          shown={chart.shown}
          to={to}
          go={go}
        />
        <div className={styles.main}>
          <ChartPlate dataset={dataset} address={address} chart={chart} />
          <TakeAway
            dataset={dataset}
            address={address}
            entry={entry}
            query={full}
            view={view}
            chart={chart}
            embed={hrefOf({ ...address, page: EMBED, query: CHART_QUERY.text(full) })}
            to={to}
          />
          <OwnFileBox own={own} onFile={read} onLeave={leave} />
          <ChartData published={published} chart={chart} address={address} />
          <RevisionHistory
            dataset={dataset}
            published={published}
            shown={chart.shown}
            address={address}
            at={query.at}
          />
        </div>
      </div>
    </div>
  );
}
