import type { StandingsTrial } from '../../../board/standingsTrial.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import type { Language } from '../../../figures/language.ts';
import { plainParts } from '../../../figures/levelParts.ts';
import { nameOf } from '../../../figures/names.ts';
import { type Period, periodBefore } from '../../../figures/period.ts';
import type { Adjustment, Place } from '../../../figures/tables.ts';
import { topicName } from '../../../figures/topics.ts';
import { type WrittenValue, writeValue } from '../../../figures/writeValue.ts';
import type { RankingWords } from '../../../locale/ranking.ts';
import { announcedIn } from '../../../ranking/announced.ts';
import { type Comparison, comparisonsOf } from '../../../ranking/comparison.ts';
import type { ContestRules, Unranked } from '../../../ranking/contestRules.ts';
import { MOST_AT_ONCE } from '../../../ranking/cost.ts';
import { announcedMarks, computedMarks, type Mark } from '../../../ranking/marks.ts';
import { ABSENCE } from '../../../ranking/rankingTable.ts';
import { rulesRun } from '../../../ranking/rulesRun.ts';
import {
  type ContestRun,
  type FieldRun,
  type RulesRun,
  runContest,
} from '../../../ranking/runContest.ts';
import { spread } from '../../../ranking/scoring/spread.ts';
import type { Method } from '../../../ranking/standings.ts';
import { familiesOf, type IndicatorFamily } from './indicatorFamily.ts';
import { points as inPoints } from './points.ts';

/** The ranking of a contest for a period, as the page shows it. */
export interface RankingModel {
  /** What the table shows: the rules, or the reader's trial. */
  readonly run: ContestRun;
  /** The same by the rules, with the fields and places in the same order. */
  readonly byRules: RulesRun;
  readonly indicators: readonly IndicatorHead[];
  readonly fields: readonly FieldModel[];
  /** What is announced where the rules come to something else; no trial changes it. */
  readonly differences: readonly Comparison[];
}

export interface IndicatorHead {
  readonly id: string;
  readonly name: string;
  readonly family: IndicatorFamily;
  /** The topic that the colour stands for. */
  readonly familyName: string;
  /** Of 100. */
  readonly weight: number;
  /** The unit of the levels, where all of them have the same one. */
  readonly unit: string;
}

export interface FieldModel {
  readonly field: FieldRun;
  readonly rows: readonly RankRow[];
  /** Names of the indicators that are the same for every place. */
  readonly constant: readonly string[];
}

export interface RankRow {
  /** Where the place stands in the arrays of its field. */
  readonly index: number;
  readonly place: Place;
  /** 0 where it has no score. */
  readonly rank: number;
  readonly shared: boolean;
  readonly overall: number;
  readonly total: number;
  readonly bonus: number;
  /** Ranks gained on the period before; undefined without a rank then. */
  readonly gained: number | undefined;
  /** What is announced of it, what the rules come to, what the reader's trial comes to: each apart. */
  readonly marks: readonly Mark[];
  readonly veto: Adjustment | undefined;
  /** The same object for as long as only weights move. */
  readonly cells: readonly RankCell[];
  /** What each indicator adds to the total. */
  readonly contributions: readonly number[];
}

/** What one indicator says of a place, whatever its weight. */
export interface RankCell {
  /** The level, or the growth where there is no level. */
  readonly text: string;
  /** The level without the unit that the head of its column names. */
  readonly short: string;
  readonly growth: WrittenValue | undefined;
  /** One of ABSENCE. */
  readonly absent: number;
  /** As they were put together; NaN where the indicator does not count. */
  readonly points: number;
  /** 0 worst of the field to 1 best, for the bar. */
  readonly share: number;
}

/** Draws up the ranking, or says why there is none. */
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
    mostSteps: MOST_AT_ONCE,
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
  const [first] = run.fields;
  const criteria = (first?.table.criteria ?? []).map(({ id }) => {
    return { id, indicator: [...dataset.indicators.values()].find((one) => one.id === id) };
  });
  const families = familiesOf(criteria.map(({ indicator }) => indicator?.topic ?? ''));
  const indicators = criteria.map(({ id, indicator }, j): IndicatorHead => {
    const topic = indicator?.topic ?? '';
    const { family = 'c1', other = true } = families.get(topic) ?? {};
    return {
      id,
      name: indicator ? nameOf(indicator.name, language) : id,
      family,
      familyName: other ? ranking.otherTopics : nameOf(topicName(dataset, topic), language),
      weight: 100 * (first?.standings.weights[j] ?? 0),
      unit: commonUnit(run, j, language),
    };
  });
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

/** The field of an earlier run that a field goes on from. */
function sameField({ group }: FieldRun, then: ContestRun | undefined): FieldRun | undefined {
  return then?.fields.find((field) => field.group === group);
}

interface RowContext {
  /** Lists of marks by place, one list for each who says them. */
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

// Moved weights ask for the same cells at every step.
const drawnUp = new WeakMap<FieldRun['figures'], Map<string, RankCell[][]>>();

/** The cells of a field, `[i][j]`; the same objects as long as figures, method and language are the same. */
function cellsOf(
  field: FieldRun,
  { scoring, aggregation, missing }: Method,
  indicators: readonly IndicatorHead[],
  language: Language,
  ranking: RankingWords,
): RankCell[][] {
  const known = drawnUp.get(field.figures) ?? new Map<string, RankCell[][]>();
  drawnUp.set(field.figures, known);
  const key = [language, scoring, aggregation, missing].join(' ');
  const counts = field.table.criteria.map((_, j) => countsOf(field, j));
  const cells =
    known.get(key) ??
    field.places.map((_, i) =>
      counts.map((count, j) => ({
        ...cellText(field, j, i, indicators[j]?.unit ?? '', language, ranking),
        ...count(i),
      })),
    );
  known.set(key, cells);
  return cells;
}

function cellText(
  { figures, table }: FieldRun,
  j: number,
  i: number,
  unit: string,
  language: Language,
  ranking: RankingWords,
): Omit<RankCell, 'points' | 'share'> {
  const own = (figures[j] ?? []).flatMap((part) => part[i] ?? []);
  const level = own.find(({ measure }) => measure === 'level');
  const yoy = own.find(({ measure }) => measure === 'yoy');
  const growth = yoy && writeValue(yoy, language);
  const written = level && writeValue(level, language);
  const absent = Math.max(
    ...(table.criteria[j]?.parts ?? []).map(({ column }) => column.absent[i] ?? 0),
  );
  const text = written?.text ?? growth?.text ?? absenceText(absent, ranking);
  return {
    text,
    short: written && unit !== '' && level?.qualifier === '=' ? written.number : text,
    growth: written ? growth : undefined,
    absent,
  };
}

/** What the cells of one indicator count: points, and their share of the range. */
function countsOf({ standings }: FieldRun, j: number) {
  const points = standings.points[j] ?? new Float64Array();
  const { least, most } = spread(points);
  return (i: number): Pick<RankCell, 'points' | 'share'> => {
    const value = points[i] ?? Number.NaN;
    return {
      points: value,
      share: most > least ? (value - least) / (most - least) : 1,
    };
  };
}

/** The unit that all levels of an indicator share as they are written, or ''. */
function commonUnit({ fields }: ContestRun, j: number, language: Language): string {
  const units = fields.flatMap(({ figures }) =>
    (figures[j] ?? []).flat().flatMap((figure) => {
      if (figure?.measure !== 'level' || !figure.value) return [];
      const { before, after } = plainParts(figure.value, figure.unit, language);
      return [[before, after].filter(Boolean).join(' ')];
    }),
  );
  const [unit = ''] = units;
  return units.every((other) => other === unit) ? unit : '';
}

function absenceText(absent: number, ranking: RankingWords): string {
  switch (absent) {
    case ABSENCE.late:
      return ranking.absent[2];
    case ABSENCE.confidential:
      return ranking.absent[3];
    case ABSENCE.notApplicable:
      return ranking.absent[4];
    default:
      return ranking.absent[1];
  }
}

/** The finding: who leads by the rules or in the trial, and by how much; undefined where nobody has a score. */
export function leadText(
  { run: { basis } }: RankingModel,
  field: FieldModel,
  language: Language,
  ranking: RankingWords,
): string | undefined {
  const said = leaderText(field, language, ranking);
  return said && ranking.lead(ranking.basis[basis], said);
}

function leaderText(
  { rows }: FieldModel,
  language: Language,
  ranking: RankingWords,
): string | undefined {
  const firsts = rows.filter(({ rank }) => rank === 1);
  const [first] = firsts;
  if (!first) return undefined;
  const name = (row: RankRow) => nameOf(row.place.name, language);
  if (firsts.length > 1) return ranking.tied(firsts.map(name), inPoints(first.total));
  const next = rows.find(({ rank }) => rank > 1);
  return next
    ? ranking.leaderBy(name(first), inPoints(first.total), inPoints(first.total - next.total))
    : ranking.leader(name(first), inPoints(first.total));
}
