import { memo, useMemo } from 'react';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import type { BumpModel } from '../../../charts/kinds/bump/model.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { periodName } from '../../../figures/format.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { comparePeriods, type Period, periodCode } from '../../../figures/period.ts';
import { CHARTS } from '../../../locale/charts.ts';
import { RANKING_WORDS, type RankingWords } from '../../../locale/ranking.ts';
import { announcedIn } from '../../../ranking/announced.ts';
import { announcedMarks } from '../../../ranking/marks.ts';
import { rulesRun } from '../../../ranking/rulesRun.ts';
import type { FieldRun } from '../../../ranking/runContest.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { markText } from '../../contest/markText.ts';
import { standingsPeriods } from '../standingsPeriods.ts';
import styles from './Ranking.module.css';

const PERIODS = 8;

interface RankHistoryProps {
  readonly dataset: Dataset;
  readonly contest: string;
  readonly period: Period;
  /** One field; undefined for all of them. */
  readonly group: string | undefined;
  /** The highlighted place; by default the announced winner, else the first place, in ink. */
  readonly chosen: string | undefined;
}

/**
 * The ranks of each field over the last periods, by the rules of each period; a trial does not
 * change them.
 */
export const RankHistory = memo(function RankHistory({
  dataset,
  contest,
  period,
  group,
  chosen,
}: RankHistoryProps) {
  const { language } = useSpeech();
  const { table } = useWords(CHARTS);
  const ranking = useWords(RANKING_WORDS);
  const charts = useMemo(() => {
    const run = rulesRun(dataset, contest, period);
    const fields = typeof run === 'string' ? [] : run.fields;
    return fields
      .filter((field) => group === undefined || field.group === group)
      .map((field) => historyOf(dataset, contest, field, period, chosen, language, ranking));
  }, [dataset, contest, period, group, chosen, language, ranking]);
  return (
    <div className={styles.history}>
      {charts.map((chart) => (
        <ChartFrame key={chart.id} model={chart} tableLabel={table} />
      ))}
    </div>
  );
});

function historyOf(
  dataset: Dataset,
  contest: string,
  field: FieldRun,
  period: Period,
  wanted: string | undefined,
  language: Language,
  ranking: RankingWords,
): BumpModel {
  const periods = standingsPeriods(dataset)
    .filter((one) => one.kind === period.kind && comparePeriods(one, period) <= 0)
    .slice(0, PERIODS)
    .reverse();
  const runs = periods.map((one) => {
    const then = rulesRun(dataset, contest, one);
    return typeof then === 'string'
      ? undefined
      : then.fields.find(({ group }) => group === field.group);
  });
  const order = Array.from(field.places.keys())
    .filter((at) => (field.ranks[at] ?? 0) > 0)
    .sort((x, y) => (field.ranks[x] ?? 0) - (field.ranks[y] ?? 0));
  const places = order.flatMap((at) => field.places[at] ?? []);
  const awarded = periods.map((one) =>
    announcedIn(dataset, one).filter(({ award }) => award.contest === contest),
  );
  const winners = (awarded.at(-1) ?? []).filter(({ award }) => award.award === 'banner');
  const selected =
    places.find(({ id }) => id === wanted) ??
    places.find(({ id }) => winners.some(({ place }) => place.id === id));
  const chosen = selected ?? places[0];
  const lines = places.map((place) => ({
    place: place.id,
    name: nameOf(place.name, language),
    chosen: place.id === chosen?.id,
    ranks: runs.map((then) => {
      const at = then?.places.findIndex(({ id }) => id === place.id) ?? -1;
      return then?.ranks[at] || null;
    }),
  }));
  const names = periods.map((one) => periodName(one, language));
  const said = ({ place, ranks }: (typeof lines)[number], i: number) =>
    [
      ranks[i] ? ranking.rankOf(ranks[i]) : ranking.noRank,
      ...announcedMarks(awarded[i] ?? [], place).map((mark) => markText(mark, ranking)),
    ].join(' · ');
  const [own] = lines.filter((line) => line.chosen);
  return {
    kind: 'bump',
    id: `ranks-${field.group ?? 'all'}`,
    title: ranking.history(own?.name ?? '', periods.length),
    subtitle: [field.group && ranking.groupOf(field.group), ranking.historySubtitle]
      .filter(Boolean)
      .join(' · '),
    description: ranking.historyDescription(
      lines.map((line) => `${line.name} ${line.ranks.map((_, i) => said(line, i)).join(', ')}`),
    ),
    note: ranking.historyNote,
    columns: [ranking.quarter, ...lines.map(({ name }) => name)],
    rows: periods.map((_, i) => [names[i] ?? '', ...lines.map((line) => said(line, i))]),
    figureRows: [],
    ticks: periods.map((one) => periodCode(one).replace(/^\d\d(\d\d)-/, "'$1 ")),
    places: places.length,
    ...(selected ? {} : { accent: 'ink' as const }),
    lines,
  };
}
