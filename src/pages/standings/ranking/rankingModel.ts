import type { Dataset } from '../../../figures/dataset.ts';
import type { Language } from '../../../figures/language.ts';
import { type Period, periodBefore } from '../../../figures/period.ts';
import type { Adjustment, Place } from '../../../figures/tables.ts';
import type { RankingWords } from '../../../locale/ranking.ts';
import { announcedIn } from '../../../ranking/announced.ts';
import { type Comparison, comparisonsOf } from '../../../ranking/comparison.ts';
import type { ContestRules, Unranked } from '../../../ranking/contestRules.ts';
import { MAX_PAGE_COMPARISONS } from '../../../ranking/cost.ts';
import { announcedMarks, computedMarks, type Mark } from '../../../ranking/marks.ts';
import { rulesRun } from '../../../ranking/rulesRun.ts';
import {
  type ContestRun,
  type FieldRun,
  type RulesRun,
  runContest,
} from '../../../ranking/runContest.ts';
import { type IndicatorHead, indicatorHeads } from './indicatorHeads.ts';
import { cellsOf, type RankCell } from './rankCells.ts';
import type { StandingsTrial } from './standingsTrial.ts';

/** The ranking of a contest in a period, as the page shows it. */
export interface RankingModel {
  /** The run on show: by the rules, or by the reader's trial. */
  readonly run: ContestRun;
  /** The run by the rules, with fields and places in the same order. */
  readonly byRules: RulesRun;
  readonly indicators: readonly IndicatorHead[];
  readonly fields: readonly FieldModel[];
  /** Announced results that differ from the computed ones; a trial does not change them. */
  readonly differences: readonly Comparison[];
}

export interface FieldModel {
  readonly field: FieldRun;
  readonly rows: readonly RankRow[];
  /** Names of the indicators with the same value for every place. */
  readonly constant: readonly string[];
}

export interface RankRow {
  /** The index of the place in the arrays of its field. */
  readonly index: number;
  readonly place: Place;
  /** 0 if it has no score. */
  readonly rank: number;
  readonly shared: boolean;
  readonly overall: number;
  readonly total: number;
  readonly bonus: number;
  /** Ranks gained on the previous period; undefined if it had no rank then. */
  readonly gained: number | undefined;
  /** Its marks: announced, by the rules, and by the reader's trial, kept separate. */
  readonly marks: readonly Mark[];
  readonly veto: Adjustment | undefined;
  /** The same object while only weights change. */
  readonly cells: readonly RankCell[];
  /** The contribution of each indicator to the total. */
  readonly contributions: readonly number[];
}

/** Computes the ranking, or returns the reason why there is none. */
export function rankingModel(
  dataset: Dataset,
  contest: string,
  period: Period,
  trial: StandingsTrial,
  language: Language,
  ranking: RankingWords,
): RankingModel | Unranked {
  const { scoring, aggregation } = trial;
  const plain = rulesRun(dataset, contest, period);
  if (typeof plain === 'string') return plain;
  const size = plain.fields[0]?.table.criteria.length ?? 0;
  const weights = trial.weights?.length === size ? Float64Array.from(trial.weights) : undefined;
  const sum = weights?.reduce((all, weight) => all + weight, 0) ?? 1;
  const options = {
    weights: weights?.map((weight) => weight / sum),
    scoring,
    aggregation,
    maxSteps: MAX_PAGE_COMPARISONS,
  };
  const isTrial = weights !== undefined || scoring !== undefined || aggregation !== undefined;
  const run = isTrial ? runContest(dataset, contest, period, options) : plain;
  if (typeof run === 'string') return run;
  const before = periodBefore(period);
  const ranked = (made: ContestRun | Unranked | undefined) =>
    typeof made === 'string' ? undefined : made;
  const plainBefore = ranked(before && rulesRun(dataset, contest, before));
  const runBefore = isTrial
    ? ranked(before && runContest(dataset, contest, before, options))
    : plainBefore;
  const announced = announcedIn(dataset, period).filter(({ award }) => award.contest === contest);
  const marksOf = (made: ContestRun, then: ContestRun | undefined, i: number) => {
    const field = made.fields[i];
    return field ? computedMarks(made, field, sameField(field, then)) : [];
  };
  const indicators = indicatorHeads(dataset, run, language, ranking);
  return {
    run,
    byRules: plain,
    indicators,
    differences: comparisonsOf(dataset, contest, period).filter(({ agrees }) => !agrees),
    fields: run.fields.map((field, i) => ({
      field,
      rows: rowsOf(run.rules, field, sameField(field, runBefore), {
        marks: [
          field.places.map(({ id }) => announcedMarks(announced, id)),
          marksOf(plain, plainBefore, i),
          isTrial ? marksOf(run, runBefore, i) : [],
        ],
        indicators,
        language,
        ranking,
      }),
      constant: field.standings.constant.map((j) => indicators[j]?.name ?? ''),
    })),
  };
}

/** The field of an earlier run that corresponds to a field. */
function sameField({ group }: FieldRun, then: ContestRun | undefined): FieldRun | undefined {
  return then?.fields.find((field) => field.group === group);
}

interface RowContext {
  /** Lists of marks by place, one list per origin. */
  readonly marks: readonly (readonly (readonly Mark[])[])[];
  readonly indicators: readonly IndicatorHead[];
  readonly language: Language;
  readonly ranking: RankingWords;
}

function rowsOf(
  { method }: ContestRules,
  field: FieldRun,
  before: FieldRun | undefined,
  { marks, indicators, language, ranking }: RowContext,
): RankRow[] {
  const cells = cellsOf(field, method, indicators, language, ranking);
  const sharing = (rank: number) => field.ranks.filter((other) => other === rank).length;
  const rows = field.places.map((place, i): RankRow => {
    const rank = field.ranks[i] ?? 0;
    const then = before?.ranks[before.places.findIndex(({ id }) => id === place.id)] ?? 0;
    return {
      index: i,
      place,
      rank,
      shared: rank > 0 && sharing(rank) > 1,
      overall: field.overall[i] ?? 0,
      total: field.totals[i] ?? Number.NaN,
      bonus: field.points[i] ?? 0,
      gained: then > 0 && rank > 0 ? then - rank : undefined,
      marks: marks.flatMap((own) => own[i] ?? []),
      veto: field.vetoes[i],
      cells: cells[i] ?? [],
      contributions: field.standings.contributions.map((one) => one[i] ?? 0),
    };
  });
  const last = rows.length + 1;
  return rows.sort((a, b) => (a.rank || last) - (b.rank || last));
}
