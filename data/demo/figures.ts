import { PRINTED_QUARTERS, type Quarter, YEARS } from './calendar.ts';
import { growthAt, levelAt, type Series } from './economy.ts';
import { CONTESTED, PROMOTION, type Printing } from './measures.ts';
import { jitter, randomStream } from './random.ts';
import { CITY, UNITS } from './units.ts';

/** A row of figures.csv before it is written. */
export interface FigureRow {
  place: string;
  indicator: string;
  measure: 'level' | 'yoy' | 'share' | 'rank';
  of: string;
  period: string;
  span: 'ytd' | 'point' | 'year';
  value: string;
  unit: string;
  qualifier: '=' | '>';
  status: 'final' | 'preliminary' | 'missing' | 'confidential' | 'not_applicable';
  scope: 'territory';
  printed: string;
  source: string;
  locator: string;
  released: string;
  access: 'public';
  note: string;
}

export type Economies = ReadonlyMap<string, ReadonlyMap<string, Series>>;

const FICTIONAL = '虚构 / fictional';

function row(
  quarter: Quarter,
  printing: Printing,
  place: string,
  cell: Pick<FigureRow, 'measure' | 'value'> & Partial<FigureRow>,
): FigureRow {
  const unit = cell.unit ?? printing.unit;
  const table = [...CONTESTED, ...PROMOTION].findIndex((p) => p.indicator === printing.indicator);
  return {
    place,
    indicator: printing.indicator,
    of: '',
    period: quarter.code,
    span: printing.span,
    unit,
    qualifier: '=',
    status: printing.indicator === 'gdp' && quarter.year === 2023 ? 'preliminary' : 'final',
    scope: 'territory',
    printed: `${cell.value}${unit}`,
    source: `demo_flash_${quarter.year}`,
    locator: `${quarter.zh}快报 表${table + 1}`,
    released: quarter.released,
    access: 'public',
    note: FICTIONAL,
    ...cell,
  };
}

function statedRows(
  quarter: Quarter,
  printing: Printing,
  place: string,
  series: Series,
): FigureRow[] {
  const { index } = quarter;
  const rows: FigureRow[] = [];
  if (printing.level) {
    const level = levelAt(series, index);
    const tens = Math.floor(level / 10) * 10;
    rows.push(
      printing.rounded && tens > 0 && tens < level
        ? row(quarter, printing, place, {
            measure: 'level',
            value: String(tens),
            qualifier: '>',
            printed: `${tens}多${printing.unit}`,
          })
        : row(quarter, printing, place, {
            measure: 'level',
            value: level.toFixed(printing.decimals),
          }),
    );
  }
  if (printing.growth) {
    // A growth indicator is its own growth; the others are compared with the year before.
    const growth = printing.level ? growthAt(series, index) : levelAt(series, index);
    const text = growth.toFixed(1);
    rows.push(
      row(quarter, printing, place, {
        measure: 'yoy',
        value: text === '-0.0' ? '0.0' : text,
        unit: '%',
      }),
    );
  }
  return rows;
}

/** Shares of the city's value and the first places in the city, as far as they are printed. */
function relativeRows(quarter: Quarter, printing: Printing, economies: Economies): FigureRow[] {
  const level = (place: string) => {
    const series = economies.get(place)?.get(printing.indicator);
    return series ? levelAt(series, quarter.index) : 0;
  };
  const shares = UNITS.filter(({ group }) => group === printing.shareOf).map(({ id }) =>
    row(quarter, printing, id, {
      measure: 'share',
      of: CITY.id,
      value: ((level(id) / level(CITY.id)) * 100).toFixed(1),
      unit: '%',
    }),
  );
  const first = UNITS.map(({ id }) => id)
    .sort((a, b) => level(b) - level(a))
    .slice(0, printing.ranks ?? 0);
  const ranks = first.map((id, i) =>
    row(quarter, printing, id, {
      measure: 'rank',
      of: CITY.id,
      value: String(i + 1),
      unit: '位',
      printed: `列全市第${i + 1}位`,
    }),
  );
  return [...shares, ...ranks];
}

/** The yearly upgrade programme of the city. */
function upgradeRows(): FigureRow[] {
  const random = randomStream('upgrade');
  return PRINTED_QUARTERS.filter(({ number }) => number === 4).flatMap((quarter) => {
    const projects = 96 + (quarter.year - 2021) * 14 + Math.round(jitter(random, 8));
    const yearly = { measure: 'level', period: String(quarter.year), span: 'year' } as const;
    const of = (indicator: string, unit: string): Printing => ({
      indicator,
      unit,
      decimals: 0,
      span: 'ytd',
      level: true,
      growth: false,
      target: false,
    });
    const locator = `${quarter.zh}快报 附表`;
    return [
      row(quarter, of('upgrade_projects', '个'), CITY.id, {
        ...yearly,
        locator,
        value: String(projects),
      }),
      row(quarter, of('upgrade_investment', '亿元'), CITY.id, {
        ...yearly,
        locator,
        value: (projects * (0.36 + random() * 0.06)).toFixed(1),
      }),
    ];
  });
}

/** All rows as first planned, before the special cells of `exceptions.ts`. */
export function plainFigures(economies: Economies): FigureRow[] {
  const rows = PRINTED_QUARTERS.flatMap((quarter) =>
    [...CONTESTED, ...PROMOTION].flatMap((printing) => [
      ...[...economies].flatMap(([place, economy]) => {
        const series = economy.get(printing.indicator);
        return series ? statedRows(quarter, printing, place, series) : [];
      }),
      ...relativeRows(quarter, printing, economies),
    ]),
  );
  return [...rows, ...upgradeRows()];
}

/** Annual targets: what the year before reached and some more, in round numbers; not for every cell. */
export function targetRows(economies: Economies): Record<string, string>[] {
  return YEARS.flatMap((year) =>
    CONTESTED.filter(({ target }) => target).flatMap((printing) =>
      [...economies].flatMap(([place, economy]) => {
        const series = economy.get(printing.indicator);
        const random = randomStream(`target:${year}:${printing.indicator}:${place}`);
        const left = random() < 0.04 && place !== CITY.id;
        const untold =
          place === 'demo-street-7' && printing.indicator === 'foreign_capital_contracted';
        if (!series || left || untold) return [];
        const before = levelAt(series, (year - 2020) * 4 - 1);
        const decimals = Math.max(0, printing.decimals - 1);
        const factor = printing.indicator === 'energy_intensity' ? 0.97 : 1.04 + random() * 0.05;
        const value =
          printing.unit === '个' || printing.unit === '家'
            ? String(Math.round(before) + 1 + Math.floor(random() * 3))
            : (before * factor).toFixed(printing.indicator === 'energy_intensity' ? 3 : decimals);
        const { indicator, unit } = printing;
        const source = `demo_targets_${year}`;
        return [{ place, indicator, year: String(year), value, unit, source }];
      }),
    ),
  );
}
