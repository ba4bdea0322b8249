import { jitter, randomStream } from './random.ts';
import type { Unit } from './units.ts';

/** Quarters are counted from 0 = first quarter of 2020; 2020 is never printed, later years grow on it. */
const QUARTERS = 16;

/**
 * The unrounded values of one place and indicator. A flow holds single quarters at current prices
 * and at those of a year earlier; a state holds the value as it stands or is stated each quarter.
 */
export type Series =
  | { readonly kind: 'flow'; readonly nominal: readonly number[]; readonly real: readonly number[] }
  | { readonly kind: 'state'; readonly values: readonly number[] };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** From the start of the quarter's year up to and with the quarter. */
const soFar = (values: readonly number[], quarter: number) =>
  sum(values.slice(quarter - (quarter % 4), quarter + 1));

/** A flow accumulated from January, or the state at the quarter. */
export function levelAt(series: Series, quarter: number): number {
  return series.kind === 'flow'
    ? soFar(series.nominal, quarter)
    : (series.values[quarter] ?? Number.NaN);
}

/** Growth on a year earlier in per cent: of a flow at comparable prices. */
export function growthAt(series: Series, quarter: number): number {
  const now = series.kind === 'flow' ? soFar(series.real, quarter) : levelAt(series, quarter);
  return (now / levelAt(series, quarter - 4) - 1) * 100;
}

/** Three years of one kind of weather: the rebound of 2021, the slack of 2022, the recovery of 2023. */
const CYCLE = [0, 8.2, 3.1, 6.4];
const SEASON = [0.215, 0.25, 0.25, 0.285];

interface FlowShape {
  /** The whole of 2020. */
  readonly base: number;
  /** Points of growth above or below the cycle. */
  readonly tilt: number;
  /** The maximum deviation of a single quarter, in percentage points of growth. */
  readonly spread: number;
  /** Price change a year, in per cent; 0 where growth is stated at current prices. */
  readonly prices: number;
}

function flow(label: string, { base, tilt, spread, prices }: FlowShape): Series {
  const random = randomStream(label);
  const nominal: number[] = [];
  const real: number[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const before = nominal[quarter - 4];
    const first = base * (SEASON[quarter % 4] ?? 0.25) * (1 + jitter(random, 0.02));
    const growth = (CYCLE[Math.floor(quarter / 4)] ?? 0) + tilt + jitter(random, spread);
    const comparable = before === undefined ? first : before * (1 + growth / 100);
    real.push(comparable);
    nominal.push(comparable * (1 + (prices + jitter(random, 0.6)) / 100));
  }
  return { kind: 'flow', nominal, real: prices === 0 ? nominal : real };
}

/** A flow that comes in lumps, as foreign capital does: one project makes a quarter. */
function lumps(label: string, base: number): Series {
  const random = randomStream(label);
  const nominal = Array.from({ length: QUARTERS }, (_, quarter) => {
    const grown = 1 + Math.floor(quarter / 4) * 0.05;
    return Math.round((base / 4) * grown * (0.35 + 1.3 * random()));
  });
  return { kind: 'flow', nominal, real: nominal };
}

function counts(label: string, mean: number): Series {
  const random = randomStream(label);
  const nominal = Array.from({ length: QUARTERS }, () => Math.round(mean * (0.4 + 1.2 * random())));
  return { kind: 'flow', nominal, real: nominal };
}

/** A stock of firms: the yearly registration comes in the first quarter, closures at any time. */
function firms(label: string, start: number): Series {
  const random = randomStream(label);
  let stock = start;
  const values = Array.from({ length: QUARTERS }, (_, quarter) => {
    stock += quarter % 4 === 0 ? 2 + Math.floor(random() * 5) : Math.floor(random() * 3) - 1;
    return stock;
  });
  return { kind: 'state', values };
}

function intensity(label: string, { energy, tilt }: Unit): Series {
  const random = randomStream(label);
  let trend = energy;
  const values = Array.from({ length: QUARTERS }, (_, quarter) => {
    if (quarter % 4 === 0) trend *= 0.972 - tilt / 400;
    return trend * (1 + jitter(random, 0.014));
  });
  return { kind: 'state', values };
}

function services(label: string, tilt: number): Series {
  const random = randomStream(label);
  const values = Array.from(
    { length: QUARTERS },
    (_, quarter) => (CYCLE[Math.floor(quarter / 4)] ?? 0) - 0.8 - tilt / 2 + jitter(random, 1.6),
  );
  return { kind: 'state', values };
}

/** Every indicator of a unit, by its id. */
export function unitEconomy(unit: Unit): ReadonlyMap<string, Series> {
  const { id, gdp, industry, tilt } = unit;
  const label = (indicator: string) => `${indicator}:${id}`;
  const make = (indicator: string, shape: FlowShape): [string, Series] => [
    indicator,
    flow(label(indicator), shape),
  ];
  return new Map<string, Series>([
    make('gdp', { base: gdp, tilt, spread: 1.2, prices: 1.4 }),
    ['services_growth', services(label('services_growth'), tilt)],
    make('industrial_value_added', {
      base: gdp * industry,
      tilt: tilt * 1.4 + 0.5,
      spread: 2.4,
      prices: 0.9,
    }),
    make('fixed_asset_investment', {
      base: gdp * (0.2 + industry * 0.3),
      tilt: tilt * 2 + 1.5,
      spread: 6,
      prices: 0.7,
    }),
    ['foreign_capital_contracted', lumps(label('contracted'), gdp * (20 + industry * 60))],
    ['foreign_capital_utilised', lumps(label('utilised'), gdp * (14 + industry * 50))],
    ['projects_registered', counts(label('projects_registered'), 1.6 + gdp / 50)],
    make('general_budget_revenue', { base: gdp * 0.072, tilt: tilt - 1, spread: 3, prices: 0 }),
    ['above_scale_firms', firms(label('firms'), Math.round(gdp * (0.4 + industry)))],
    ['energy_intensity', intensity(label('energy'), unit)],
    ['clients_visited', counts(label('clients'), 18 + gdp / 5)],
    ['projects_negotiated', counts(label('negotiated'), 4 + gdp / 18)],
    ['projects_signed', counts(label('signed'), 1.2 + gdp / 60)],
  ]);
}

/** The city: flows and stocks are sums of unrounded parts, rates are weighed by gross domestic product. */
export function cityEconomy(
  parts: readonly ReadonlyMap<string, Series>[],
): ReadonlyMap<string, Series> {
  const [first] = parts;
  const weights = (quarter: number) =>
    parts.map((part) => {
      const gdp = part.get('gdp');
      return gdp ? levelAt(gdp, quarter) : 0;
    });
  return new Map(
    [...(first?.keys() ?? [])].map((indicator): [string, Series] => {
      const all = parts.flatMap((part) => part.get(indicator) ?? []);
      const each = (pick: (series: Series, quarter: number) => number) =>
        Array.from({ length: QUARTERS }, (_, q) => sum(all.map((series) => pick(series, q))));
      if (all[0]?.kind === 'flow') {
        return [
          indicator,
          {
            kind: 'flow',
            nominal: each((s, q) => (s.kind === 'flow' ? (s.nominal[q] ?? 0) : 0)),
            real: each((s, q) => (s.kind === 'flow' ? (s.real[q] ?? 0) : 0)),
          },
        ];
      }
      if (indicator === 'above_scale_firms')
        return [indicator, { kind: 'state', values: each(levelAt) }];
      const values = Array.from({ length: QUARTERS }, (_, quarter) => {
        const weight = weights(quarter);
        return sum(all.map((s, i) => levelAt(s, quarter) * (weight[i] ?? 0))) / sum(weight);
      });
      return [indicator, { kind: 'state', values }];
    }),
  );
}
