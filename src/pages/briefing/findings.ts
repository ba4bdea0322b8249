import { inUnit } from '../../charts/workbench/point.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { sameKey } from '../../figures/figureKey.ts';
import { type Period, periodBefore } from '../../figures/period.ts';
import { selectFigures } from '../../figures/selectFigures.ts';
import { type Statement, statementsOf } from '../../figures/statements.ts';
import type { Award, Contest, Indicator, Place } from '../../figures/tables.ts';
import { type Announced, announcedIn } from '../../ranking/announced.ts';
import { contestRanks } from './contestRanks.ts';
import { type Extreme, extremeOf, fieldFigures, LEAST_FIELD } from './field.ts';
import { type Progress, placeProgress } from './progress.ts';

/** A statement of an indicator that has a tile. */
export interface Stated {
  readonly indicator: Indicator;
  readonly statement: Statement;
}

/** A rank in its field, and the places gained on the previous period; negative if it fell. */
export interface RankFinding {
  readonly rank: number;
  /** The number of places in the field; undefined if not all are known. */
  readonly field: number | undefined;
  readonly moved: number | undefined;
  /** True if another place is known to have the same rank. */
  readonly shared: boolean;
}

/** A candidate for the headline, with the rows behind it. */
export type Finding =
  | { readonly kind: 'award'; readonly award: Award; readonly contest: Contest | undefined }
  | ({ readonly kind: 'contest'; readonly contest: Contest; readonly group: string } & RankFinding)
  | ({
      readonly kind: 'rank';
      readonly indicator: Indicator;
      readonly figure: Figure;
      readonly whole: Place;
    } & RankFinding)
  | {
      readonly kind: 'target';
      readonly progress: Progress;
      readonly figure: Figure;
      /** The elapsed part of the year, as a ratio. */
      readonly pace: number;
    }
  | {
      readonly kind: 'change';
      readonly indicator: Indicator;
      readonly figure: Figure;
      readonly extreme: Extreme | undefined;
    }
  | {
      readonly kind: 'revision';
      readonly indicator: Indicator;
      readonly from: Figure;
      readonly figure: Figure;
    }
  | { readonly kind: 'level'; readonly indicator: Indicator; readonly figure: Figure };

/** Minimum gap to the schedule of a target for a headline, in percentage points. */
export const LEAST_GAP = 5;

/**
 * The candidates for the headline of a place and period, most important first, at most one of each
 * kind: an announced award; a rank that moved or is first or last of its whole field; the largest
 * gap to an annual target; the largest change on a year earlier; a revision; a level. Within a kind
 * the size decides, whether good or bad, then the order of the tables.
 */
export function findingsOf(
  dataset: Dataset,
  place: Place,
  period: Period,
  statements: readonly Stated[],
): Finding[] {
  const revision = largest(revisions(dataset, place, period, statements));
  const change = largest(changes(statements));
  const level = statements.find(({ statement }) => statement.level?.value);
  return [
    awards(dataset, place, period)[0],
    largest([
      ...contestFindings(dataset, place, period),
      ...printedRanks(dataset, place, period, statements),
    ]),
    largest(gaps(dataset, place, period)),
    change && { ...change, extreme: extremeOf(dataset, change.figure) },
    revision,
    level?.statement.level && {
      kind: 'level' as const,
      indicator: level.indicator,
      figure: level.statement.level,
    },
  ].filter((finding) => finding !== undefined);
}

interface Sized<T> {
  readonly size: number;
  readonly finding: T;
}

/** The largest finding; the first one if several are equal. */
function largest<T>(sized: readonly Sized<T>[]): T | undefined {
  return sized.reduce<Sized<T> | undefined>(
    (best, one) => (best && best.size >= one.size ? best : one),
    undefined,
  )?.finding;
}

/** Awards that a source reports; a banner comes before a progress award. */
function awards(dataset: Dataset, place: Place, period: Period): Finding[] {
  const isLess = ({ award }: Announced) => Number(award.award !== 'banner');
  return announcedIn(dataset, period)
    .filter((one) => one.place.id === place.id)
    .toSorted((a, b) => isLess(a) - isLess(b))
    .map(({ award, contest }) => ({ kind: 'award', award, contest }));
}

function contestFindings(dataset: Dataset, place: Place, period: Period): Sized<Finding>[] {
  return contestRanks(dataset, place, period).flatMap((ranked) =>
    sizedRank(ranked, { kind: 'contest', ...ranked }),
  );
}

function printedRanks(
  dataset: Dataset,
  place: Place,
  period: Period,
  statements: readonly Stated[],
): Sized<Finding>[] {
  const before = periodBefore(period);
  const earlier = before && statementsOf(dataset, place.id, before);
  return statements.flatMap(({ indicator, statement: { rank: figure } }) => {
    const whole = figure?.of && dataset.places.get(figure.of);
    if (!figure?.value || !whole || figure.qualifier !== '=') return [];
    const then = earlier?.get(indicator.id)?.rank;
    const comparable = then?.value && then.of === figure.of && then.qualifier === '=';
    const rank = toNumber(figure.value);
    const ranked = {
      rank,
      field: fieldFigures(dataset, figure, whole.id)?.length,
      moved: comparable && then.value ? toNumber(then.value) - rank : undefined,
      shared: false,
    };
    return sizedRank(ranked, { kind: 'rank', indicator, figure, whole, ...ranked });
  });
}

/**
 * The size of a rank is the distance it moved; the ends of a whole field count a little more than
 * the middle.
 */
function sizedRank(ranked: RankFinding, finding: Finding): Sized<Finding>[] {
  const { rank, field = 0, moved = 0, shared } = ranked;
  const isEnd = field >= LEAST_FIELD && !shared && (rank === 1 || rank === field);
  const size = Math.abs(moved) + (isEnd ? 0.5 : 0);
  return size > 0 ? [{ size, finding }] : [];
}

function gaps(dataset: Dataset, place: Place, period: Period): Sized<Finding>[] {
  const progress = placeProgress(dataset, place, period);
  return (progress?.rows ?? []).flatMap((row) => {
    const { ahead, figure } = row;
    // The gap of a bound has no definite size.
    if (ahead === undefined || !progress || !figure || figure.qualifier !== '=') return [];
    const size = Math.abs(ahead);
    return size >= LEAST_GAP
      ? [{ size, finding: { kind: 'target', progress: row, figure, pace: progress.pace } }]
      : [];
  });
}

type Change = Extract<Finding, { kind: 'change' }>;

function changes(statements: readonly Stated[]): Sized<Omit<Change, 'extreme'>>[] {
  return statements.flatMap(({ indicator, statement: { yoy: figure } }) =>
    figure?.value
      ? [
          {
            size: Math.abs(inUnit(figure.value, figure.unit)),
            finding: { kind: 'change', indicator, figure },
          },
        ]
      : [],
  );
}

function revisions(
  dataset: Dataset,
  place: Place,
  period: Period,
  statements: readonly Stated[],
): Sized<Finding>[] {
  const all = selectFigures(dataset.figures, { place: place.id, period });
  return statements.flatMap(({ indicator, statement: { level, yoy } }) => {
    const figure = level ?? yoy;
    if (!figure?.value) return [];
    const from = all
      .filter((one) => sameKey(one, figure) && one.row !== figure.row && one.value)
      .toSorted((a, b) => (a.released < b.released ? -1 : 1))
      .at(-1);
    if (!from?.value) return [];
    const [then, now] = [inUnit(from.value, from.unit), inUnit(figure.value, figure.unit)];
    const size = then === 0 ? Number.POSITIVE_INFINITY : Math.abs((now - then) / then);
    return size > 0 ? [{ size, finding: { kind: 'revision', indicator, from, figure } }] : [];
  });
}
