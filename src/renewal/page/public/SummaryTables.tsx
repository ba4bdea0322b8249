import { useMemo } from 'react';
import { fileUrl } from '../../../board/fileUrl.ts';
import { formatNumber } from '../../../figures/format.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { SummaryCell, SummarySubject } from '../../data/summary.ts';
import { RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { YearPicker } from '../YearPicker.tsx';
import { GroupTable } from './GroupTable.tsx';
import { ParkTable } from './ParkTable.tsx';
import styles from './PublicSummary.module.css';
import { countOf, type SubjectSummary, subjectSummary, summaryYears } from './subjectSummary.ts';

interface SummaryTablesProps
  extends Pick<RenewalContext, 'address' | 'dataset' | 'entry' | 'tables' | 'view'> {
  readonly cells: readonly SummaryCell[];
}

/** The published numbers of firms in a year, and of projects and cases as of a day. */
export function SummaryTables({ cells, ...context }: SummaryTablesProps) {
  const { dataset, address, view, tables, entry } = context;
  const { language } = useSpeech();
  const told = useWords(RENEWAL_PUBLIC);
  const years = useMemo(() => summaryYears(cells), [cells]);
  const year = years.find((one) => one === view.year) ?? years.at(-1);
  const of = useMemo(() => {
    const yearly = (subject: SummarySubject) => year && subjectSummary(cells, subject, year);
    return {
      classes: yearly('class'),
      low: yearly('low_efficiency'),
      titles: yearly('title'),
      moves: yearly('class_move'),
      stages: subjectSummary(cells, 'stage', undefined),
      cases: subjectSummary(cells, 'case', undefined),
    };
  }, [cells, year]);
  const said = (summary: SubjectSummary, group: string) => {
    const cell = summary.whole.cells[summary.groups.indexOf(group)];
    const count = countOf(cell);
    if (count !== undefined) return told.firms(formatNumber(count, language));
    return cell ? told.withheld : told.notTold;
  };
  const caption = (summary: SubjectSummary, title: string, text: string) => {
    const source = summary.source && dataset.sources.get(summary.source);
    return (
      <>
        <strong>{title}</strong>
        <span>{text}</span>
        <small>
          {told.asOf(summary.asOf)}
          {source ? ` · ${told.sourceOf(source.title)}` : null}
        </small>
      </>
    );
  };
  const { classes, low, titles, moves, stages, cases } = of;
  const park = { parks: tables.parks, chosen: address.place };
  const hasFile = entry.extensions.renewal?.files.includes('renewal_summary.csv');
  const folder = address.vintage.kind === 'release' ? `releases/${address.vintage.name}/` : '';
  return (
    <div className={styles.summary}>
      {years.length > 1 ? (
        <div className={styles.year}>
          <YearPicker context={{ address, view }} years={years} chosen={year} />
        </div>
      ) : null}
      {year && classes ? (
        <ParkTable
          {...park}
          summary={classes}
          caption={caption(
            classes,
            told.classTitle(year, said(classes, 'A'), said(classes, 'D')),
            told.classText,
          )}
        />
      ) : null}
      {year && low ? (
        <ParkTable
          {...park}
          summary={low}
          caption={caption(low, told.lowTitle(year, said(low, 'low')), told.lowText)}
        />
      ) : null}
      <div className={styles.pair}>
        {year && titles ? (
          <GroupTable
            summary={titles}
            caption={caption(titles, told.titleTitle(year), told.titleText)}
          />
        ) : null}
        {year && moves ? (
          <GroupTable
            summary={moves}
            caption={caption(moves, told.moveTitle(year), told.moveText)}
          />
        ) : null}
        {stages ? (
          <GroupTable summary={stages} caption={caption(stages, told.stageTitle, told.stageText)} />
        ) : null}
        {cases ? (
          <GroupTable summary={cases} caption={caption(cases, told.caseTitle, told.caseText)} />
        ) : null}
      </div>
      {hasFile ? (
        <p className={styles.file}>
          <ButtonLink href={fileUrl(dataset.id, `${folder}renewal_summary.csv`)}>
            {told.download(cells.length)}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  );
}
