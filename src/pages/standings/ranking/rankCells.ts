import type { Language } from '../../../figures/language.ts';
import { type WrittenValue, writeValue } from '../../../figures/writeValue.ts';
import type { RankingWords } from '../../../locale/ranking.ts';
import { ABSENCE } from '../../../ranking/rankingTable.ts';
import type { FieldRun } from '../../../ranking/runContest.ts';
import { spread } from '../../../ranking/scoring/spread.ts';
import type { Method } from '../../../ranking/standings.ts';
import type { IndicatorHead } from './indicatorHeads.ts';

/** The value of one indicator for a place, independent of its weight. */
export interface RankCell {
  /** The level, or the growth if there is no level. */
  readonly text: string;
  /** The level without the unit, which the column head names. */
  readonly short: string;
  readonly growth: WrittenValue | undefined;
  /** One of ABSENCE. */
  readonly absent: number;
  /** The points before weighting; NaN if the indicator does not count. */
  readonly points: number;
  /** 0 worst of the field to 1 best, for the bar. */
  readonly share: number;
}

// Cached, because every step of a moved weight needs the same cells.
const drawnUp = new WeakMap<FieldRun['figures'], Map<string, RankCell[][]>>();

/**
 * The cells of a field, `[i][j]`; the same objects while figures, method and language are the same.
 */
export function cellsOf(
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

/** The points of one indicator's cells, and their share of the range. */
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
