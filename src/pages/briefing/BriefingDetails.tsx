import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { CHARTS } from '../../locale/charts.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { EvidenceDrawer } from '../evidence/EvidenceDrawer.tsx';
import { rowHref } from '../evidence/figureLinks.ts';
import styles from './BriefingDetails.module.css';
import { briefingDetails } from './briefingDetails.ts';
import type { BriefingPageProps } from './briefingPageProps.ts';
import { ProgrammeFigures } from './ProgrammeFigures.tsx';
import { ProgressTable } from './ProgressTable.tsx';
import { SheetFoot } from './SheetFoot.tsx';

/** Below the tiles: charts, progress on targets, the city's programmes, and each figure's evidence. */
export default function BriefingDetails({ dataset, place, period, address }: BriefingPageProps) {
  const { language, words } = useSpeech();
  const { table } = useWords(CHARTS);
  const { briefing, evidence } = words;
  const details = useMemo(
    () => briefingDetails(dataset, place, period, language),
    [dataset, place, period, language],
  );
  return (
    <>
      {details.charts.length > 0 ? (
        <section className={styles.section} aria-labelledby="charts">
          <h2 id="charts" className={styles.title}>
            {briefing.chartsTitle(periodName(period, language))}
          </h2>
          <div className={styles.charts}>
            {details.charts.map((chart) => (
              <ChartFrame
                key={JSON.stringify([chart.id, chart.title, chart.rows])}
                model={chart}
                tableLabel={table}
              >
                {chart.figureRows.slice(0, 1).map((row) => (
                  <SourceMark
                    key={row}
                    href={`#e-${dataset.figures.at(row).indicator}`}
                    label={evidence.markOf(chart.title)}
                  >
                    {evidence.mark}
                  </SourceMark>
                ))}
              </ChartFrame>
            ))}
          </div>
        </section>
      ) : null}
      {details.progress ? <ProgressTable {...details.progress} /> : null}
      {details.programmes.map((programme) => (
        <ProgrammeFigures
          key={programme.topic}
          dataset={dataset}
          programme={programme}
          period={period}
        />
      ))}
      <p className={styles.method}>{briefing.method}</p>
      <SheetFoot sources={details.sources} />
      <div className={styles.drawers}>
        {details.evidence.map(({ indicator, figures }) => (
          <EvidenceDrawer
            key={indicator.id}
            dataset={dataset}
            id={`e-${indicator.id}`}
            title={nameOf(indicator.name, language)}
            figures={figures}
            closeTo={`#k-${indicator.id}`}
            rowHref={(row) => rowHref(dataset, address, row)}
          />
        ))}
      </div>
    </>
  );
}
