import { memo, useMemo } from 'react';
import type { StandingsTrial } from '../../../board/standingsTrial.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import type { BumpModel } from '../../../charts/chartModel.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { periodName } from '../../../figures/format.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { comparePeriods, type Period, periodCode } from '../../../figures/period.ts';
import type { Words } from '../../../locale/words.ts';
import { runContest } from '../../../ranking/runContest.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { standingsPeriods } from '../standingsPeriods.ts';
import styles from './Ranking.module.css';
import type { FieldModel, RankingModel } from './rankingModel.ts';

const PERIODS = 8;

interface RankHistoryProps {
  readonly dataset: Dataset;
  readonly model: RankingModel;
  readonly fields: readonly FieldModel[];
  readonly period: Period;
  readonly trial: StandingsTrial;
}

/** The ranks of each field over the last periods, by the rules of each period. */
export const RankHistory = memo(function RankHistory({
  dataset,
  model,
  fields,
  period,
  trial,
}: RankHistoryProps) {
  const { language, words } = useSpeech();
  const charts = useMemo(
    () => fields.map((one) => historyOf(dataset, model, one, period, trial.lift, language, words)),
    [dataset, model, fields, period, trial.lift, language, words],
  );
  return (
    <div className={styles.history}>
      {charts.map((chart) => (
        <ChartFrame key={chart.id} model={chart} tableLabel={words.charts.table} />
      ))}
    </div>
  );
});

function historyOf(
  dataset: Dataset,
  { run }: RankingModel,
  { field, rows }: FieldModel,
  period: Period,
  lift: string | undefined,
  language: Language,
  words: Words,
): BumpModel {
  const { ranking } = words;
  const periods = standingsPeriods(dataset)
    .filter((one) => one.kind === period.kind && comparePeriods(one, period) <= 0)
    .slice(0, PERIODS)
    .reverse();
  const runs = periods.map((one) => {
    const then = runContest(dataset, run.rules.contest.id, one);
    return typeof then === 'string'
      ? undefined
      : then.fields.find(({ group }) => group === field.group);
  });
  const chosen = rows.find(({ place }) => place.id === lift) ?? rows.find(({ rank }) => rank === 1);
  const lines = rows.map(({ place }) => ({
    name: nameOf(place.name, language),
    chosen: place.id === chosen?.place.id,
    ranks: runs.map((then) => {
      const at = then?.places.findIndex(({ id }) => id === place.id) ?? -1;
      return then?.ranks[at] || null;
    }),
  }));
  const names = periods.map((one) => periodName(one, language));
  const said = (rank: number | null | undefined) => (rank ? ranking.rankOf(rank) : ranking.noRank);
  const [own] = lines.filter((line) => line.chosen);
  return {
    kind: 'bump',
    id: `ranks-${field.group ?? 'all'}`,
    title: ranking.history(own?.name ?? '', periods.length),
    subtitle: [field.group && ranking.groupOf(field.group), ranking.historySubtitle]
      .filter(Boolean)
      .join(' · '),
    description: ranking.historyDescription(
      lines.map(({ name, ranks }) => `${name} ${ranks.map(said).join(', ')}`),
    ),
    note: ranking.historyNote,
    columns: [ranking.quarter, ...lines.map(({ name }) => name)],
    rows: periods.map((_, i) => [names[i] ?? '', ...lines.map(({ ranks }) => said(ranks[i]))]),
    figureRows: [],
    ticks: periods.map((one) => periodCode(one).replace(/^\d\d(\d\d)-/, "'$1 ")),
    places: rows.length,
    lines,
  };
}
