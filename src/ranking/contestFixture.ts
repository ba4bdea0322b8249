import type { Dataset } from '../figures/dataset.ts';
import { parseDecimal } from '../figures/decimal.ts';
import type { ContestId, PlaceId, SourceId } from '../figures/figure.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Adjustment, Award, Contest, ContestIndicator } from '../figures/tables.ts';

/** The rules of the fixture's contest: min-max points, weighted mean, one field, one winner. */
export const RACE: Contest = {
  id: 'race' as ContestId,
  version: '1',
  name: { zh: '赛马榜', en: 'Race' },
  validFrom: '2020-01-01',
  validTo: '',
  score: 'min-max',
  aggregate: 'arithmetic',
  missing: 'reweight',
  groups: [],
  tolerance: undefined,
  tieBreak: [],
  winners: 1,
  progressWinners: 0,
  bonusCap: undefined,
  penaltyCap: undefined,
  rule: { zh: '', en: '' },
  source: 'gazette' as SourceId,
  note: '',
};

export function award(winner: string, more: Partial<Award> = {}): Award {
  return {
    contest: RACE.id,
    period: '2023-Q1',
    place: winner as PlaceId,
    award: 'banner',
    group: '',
    printed: '',
    source: 'gazette' as SourceId,
    locator: '',
    note: '',
    ...more,
  };
}

export function adjustment(of: string, points: string, more: Partial<Adjustment> = {}): Adjustment {
  return {
    contest: RACE.id,
    period: '2023-Q1',
    place: of as PlaceId,
    points: parseDecimal(points) ?? { mantissa: 0, scale: 0 },
    veto: false,
    reason: { zh: '', en: '' },
    source: 'gazette' as SourceId,
    ...more,
  };
}

/** The values of each place, one column for each indicator (i1, i2 …); undefined for no report. */
export type RaceTable = Readonly<Record<string, readonly (number | undefined)[]>>;

export interface RaceOptions {
  readonly rules?: Partial<Contest>;
  readonly weights?: readonly number[];
  /** The field of each place, for rules with groups. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Tables of other periods. */
  readonly periods?: Readonly<Record<string, RaceTable>>;
  readonly more?: Partial<Dataset>;
}

/** A dataset with one contest of fictional places, for 2023-Q1 and other periods. */
export function race(table: RaceTable, options: RaceOptions = {}): Dataset {
  const { rules, groups = {}, periods = {}, more } = options;
  const ids = Object.keys(table);
  const size = Math.max(...Object.values(table).map((values) => values.length));
  const weights = options.weights ?? Array.from({ length: size }, () => 1);
  const indicators = Array.from({ length: size }, (_, j) =>
    indicator(`i${j + 1}`, { unit: '%', kind: 'ratio' }),
  );
  const rows = Object.entries({ '2023-Q1': table, ...periods }).flatMap(([period, of]) =>
    Object.entries(of).flatMap(([id, values]) =>
      values.flatMap((value, j): FigureRow[] =>
        value === undefined
          ? []
          : [{ place: id, indicator: `i${j + 1}`, period, value: value.toFixed(1), unit: '%' }],
      ),
    ),
  );
  const contest = { ...RACE, ...rules };
  const places = [
    CITY,
    ...ids.map((id) => place(id, { kind: 'town', parent: CITY.id, group: groups[id] ?? '' })),
  ];
  return dataset(indicators, rows, {
    places: new Map(places.map((one) => [one.id, one])),
    contests: [contest],
    contestIndicators: indicators.map(
      ({ id }, j): ContestIndicator => ({
        contest: contest.id,
        version: contest.version,
        indicator: id,
        measure: 'level',
        weight: weights[j] ?? 1,
        direction: 'higher',
        target: false,
        bounds: undefined,
        base: undefined,
      }),
    ),
    ...more,
  });
}
