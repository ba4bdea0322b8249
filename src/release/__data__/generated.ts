import type { Dataset } from '../../figures/dataset.ts';
import type { ContestId, SourceId } from '../../figures/figure.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../../figures/tableFixture.ts';
import type { Place } from '../../figures/tables.ts';
import { type Random, seeded } from '../../ranking/random.ts';

/** The day of the editions made from generated datasets. */
export const DAY = '2024-01-31';
const LATE = '2024-06-01';

const REGION = place('region', { kind: 'city' });
const TOWNS = ['east', 'west', 'north'].map((id) =>
  place(id, { parent: CITY.id, kind: 'town', group: 'towns' }),
);
const FIRM = place('firm', { parent: TOWNS[0]?.id, kind: 'company', aliases: ['某厂'] });
const PLACES = [REGION, { ...CITY, parent: REGION.id }, ...TOWNS, FIRM];

const OUTPUT = indicator('output');
const INDUSTRY = indicator('industry', { partOf: OUTPUT.id });
const SERVICES = indicator('services', { partOf: OUTPUT.id });
const DEPOSITS = indicator('deposits', { kind: 'stock' });
const RATE = indicator('rate', { kind: 'ratio', unit: '%' });
const INDICATORS = [OUTPUT, INDUSTRY, SERVICES, DEPOSITS, RATE];

/** Names of the intervals of a year, by the months they cover; a point in time has one month. */
const INTERVALS: readonly { from: number; to: number; names: readonly [string, string][] }[] = [
  {
    from: 1,
    to: 3,
    names: [
      ['-Q1', 'ytd'],
      ['-03', 'ytd'],
      ['-Q1', 'quarter'],
    ],
  },
  {
    from: 1,
    to: 6,
    names: [
      ['-Q2', 'ytd'],
      ['-06', 'ytd'],
    ],
  },
  { from: 4, to: 6, names: [['-Q2', 'quarter']] },
  {
    from: 1,
    to: 12,
    names: [
      ['', 'year'],
      ['', 'ytd'],
      ['-Q4', 'ytd'],
      ['-12', 'ytd'],
    ],
  },
];
const POINTS: readonly { from: number; to: number; names: readonly [string, string][] }[] = [
  {
    from: 3,
    to: 3,
    names: [
      ['-Q1', 'point'],
      ['-03', 'point'],
      ['-03-31', 'point'],
    ],
  },
  {
    from: 12,
    to: 12,
    names: [
      ['', 'point'],
      ['-12', 'point'],
      ['-12-31', 'point'],
    ],
  },
];

/** A generated dataset, and the exact level of every cell by place, indicator, year and months. */
export interface Generated {
  readonly data: Dataset;
  readonly rows: readonly FigureRow[];
  readonly levels: ReadonlyMap<string, number>;
}

export const cellName = (id: string, of: string, year: number, from: number, to: number) =>
  [id, of, year, from, to].join(' ');

/**
 * Generates a dataset of fictional places whose levels add up exactly over places, indicators and
 * time, with shares, rates, ranks, targets, prizes and points. Some rows are internal,
 * confidential, unreleased or revised, and some periods have several names.
 */
export function generatedDataset(seed: number): Generated {
  const random = seeded(seed);
  const levels = levelsOf(random);
  const secrecy = random() * 0.4;
  const stated = 0.5 + random() * 0.5;
  const measures = random() * 0.6;
  const rows: FigureRow[] = [];
  for (const year of [2022, 2023]) {
    for (const { id, kind } of INDICATORS) {
      if (random() < 0.2) continue;
      for (const interval of kind === 'stock' ? POINTS : INTERVALS) {
        if (random() < 0.3) continue;
        for (const own of PLACES) {
          const level = levels.get(cellName(own.id, id, year, interval.from, interval.to));
          if (level === undefined || random() > stated) continue;
          const row = (measure: string, value: string, more: FigureRow = {}) => {
            const key = { place: own.id, indicator: id, measure, scope: '' };
            for (const one of secretly(random, secrecy, { ...key, value, ...more })) {
              const [code = '', span = ''] = pick(random, interval.names) ?? [];
              rows.push({ ...one, period: `${year}${code}`, span });
            }
          };
          row('level', level.toFixed(1), kind === 'ratio' ? { unit: '%' } : {});
          const whole =
            own.parent && levels.get(cellName(own.parent, id, year, interval.from, interval.to));
          if (whole && own.parent && own.kind !== 'company' && random() < measures) {
            row('share', ((level / whole) * 100).toFixed(1), { unit: '%', of: own.parent });
          }
          const target = TARGETS[own.id];
          if (target && id === 'output' && random() < measures) {
            row('completion', ((level / target) * 100).toFixed(1), { unit: '%' });
          }
          const rank = rankOf(levels, own.id, id, year, interval);
          if (random() < measures / 3 && rank) row('rank', rank, { unit: '位', of: 'city' });
          if (random() < measures / 3) row('yoy', '3.1', { unit: '%' });
        }
      }
    }
  }
  const base = dataset(INDICATORS, rows, {
    places: new Map(PLACES.map((one): [Place['id'], Place] => [one.id, one])),
  });
  return { data: { ...base, ...sideTables(base, random) }, rows, levels };
}

/**
 * The generated dataset with other withheld values, literals and notes: more digits, other words.
 */
export function withOtherSecrets(
  { data, rows }: Generated,
  withheld: ReadonlySet<number>,
): Dataset {
  const others = rows.map((row, i): FigureRow => {
    if (!withheld.has(i)) return row;
    const secret = { printed: `另一个数 ${i}`, note: `秘密 ${i}`, locator: `第${i}段` };
    if (!row.value) return { ...row, ...secret };
    const value = row.measure === 'rank' ? '7' : `${(i * 7) % 90}.${(i * 3) % 10}7`;
    return { ...row, ...secret, value, qualifier: i % 3 === 0 ? '>' : '=' };
  });
  const { figures } = dataset(INDICATORS, others);
  const isLate = ({ source }: { source: SourceId }) => source === 'late';
  return {
    ...data,
    figures,
    targets: data.targets.map((one) =>
      isLate(one) ? { ...one, value: { mantissa: 77_777, scale: 2 } } : one,
    ),
    awards: data.awards.map((one) => (isLate(one) ? { ...one, printed: '另', note: '另' } : one)),
    adjustments: data.adjustments.map((one) =>
      isLate(one)
        ? { ...one, points: { mantissa: 9, scale: 0 }, reason: { zh: '另', en: 'x' } }
        : one,
    ),
  };
}

const TARGETS: Readonly<Record<string, number>> = { east: 4000, west: 5000, city: 14000 };

/** The rank of a town among the towns; '' for other places. */
function rankOf(
  levels: ReadonlyMap<string, number>,
  place: string,
  of: string,
  year: number,
  { from, to }: { from: number; to: number },
): string {
  const level = (id: string) => levels.get(cellName(id, of, year, from, to)) ?? 0;
  if (!TOWNS.some(({ id }) => id === place)) return '';
  return String(1 + TOWNS.filter(({ id }) => level(id) > level(place)).length);
}

function levelsOf(random: Random): Map<string, number> {
  const levels = new Map<string, number>();
  const add = (
    id: string,
    of: string,
    year: number,
    value: (from: number, to: number) => number,
  ) => {
    for (const { from, to } of of === 'deposits' ? POINTS : INTERVALS) {
      const name = cellName(id, of, year, from, to);
      levels.set(name, (levels.get(name) ?? 0) + value(from, to));
    }
  };
  // The city's monthly amount outside its towns: none, or as much as in them.
  const own = random() < 0.5 ? 0 : 600;
  for (const year of [2022, 2023]) {
    for (const id of [...TOWNS.map((town) => town.id), 'rest', 'firm']) {
      for (const of of ['industry', 'services', 'deposits', 'rate']) {
        const most = id === 'firm' ? 9 : 400;
        const least = 50 + (id === 'rest' ? own : 0);
        const months = Array.from({ length: 13 }, () => least + Math.floor(random() * most));
        const value = (from: number, to: number) =>
          months.slice(from, to + 1).reduce((sum, month) => sum + month, 0);
        if (id === 'rest' && own === 0) continue;
        const above = id === 'firm' ? ['firm'] : id === 'rest' ? [] : [id];
        const all = id === 'firm' || of === 'rate' ? above : [...above, 'city', 'region'];
        for (const at of all) {
          add(at, of, year, value);
          if (of === 'industry' || of === 'services') add(at, 'output', year, value);
        }
      }
    }
  }
  return levels;
}

/** The rows of one statement: public, withheld in some way, or revised. */
function secretly(random: Random, secrecy: number, row: FigureRow): FigureRow[] {
  const released = '2024-01-20';
  const open = { ...row, released };
  const internal = { ...open, access: 'internal', printed: row.value ?? '', note: '内部' };
  const confidential: FigureRow = { ...row, value: '', status: 'confidential', note: '保密' };
  if (random() > secrecy) return [open];
  const way = random();
  if (way < 0.4) return [internal];
  if (way < 0.6) return [{ ...open, released: LATE, printed: row.value ?? '' }];
  if (way < 0.75) return [{ ...confidential, released }];
  if (way < 0.85) return [open, { ...confidential, released: '2024-01-25' }];
  if (way < 0.95) return [open, { ...open, released: LATE, value: `${row.value}5` }];
  return [open, { ...internal, released: '2024-01-25', value: `${row.value}5` }];
}

function sideTables(base: Dataset, random: Random): Partial<Dataset> {
  const [gazette] = base.sources.values();
  if (!gazette) throw new Error('no source');
  const source = (id: string, published: string) => ({ ...gazette, id: id as SourceId, published });
  const sources = [source('gazette', '2022-01-01'), source('late', LATE)];
  const cited = () => (random() < 0.5 ? 'late' : 'gazette') as SourceId;
  const contest = 'race' as ContestId;
  const town = () => pick(random, TOWNS)?.id ?? CITY.id;
  return {
    sources: new Map(sources.map((one) => [one.id, one])),
    contests: [
      {
        ...{ id: contest, version: '1', name: { zh: '赛', en: 'Race' }, validTo: '', note: '' },
        ...{ validFrom: '2022-01-01', score: 'rank', aggregate: 'arithmetic', missing: 'zero' },
        ...{ groups: ['towns'], tolerance: undefined, tieBreak: [], winners: 1 },
        ...{ progressWinners: 0, bonusCap: undefined, penaltyCap: undefined },
        ...{ rule: { zh: '规则', en: 'Rule' }, source: 'gazette' as SourceId },
      },
    ],
    contestIndicators: [
      {
        ...{ contest, version: '1', indicator: OUTPUT.id, measure: 'level', weight: 1 },
        ...{ direction: 'higher', target: false, bounds: undefined, base: undefined },
      },
    ],
    targets: Object.entries(TARGETS).map(([id, value]) => ({
      ...{ place: id as Place['id'], indicator: OUTPUT.id, year: 2023, unit: '亿元' },
      ...{ value: { mantissa: value, scale: 0 }, source: cited() },
    })),
    awards: [
      {
        ...{ contest, period: '2023-Q1', place: town(), award: 'banner', group: 'towns' },
        ...{ printed: '红旗', source: cited(), locator: '', note: '' },
      },
    ],
    adjustments: [
      {
        ...{ contest, period: '2023-Q1', place: town(), points: { mantissa: -2, scale: 0 } },
        ...{ veto: random() < 0.5, reason: { zh: '通报', en: 'noted' }, source: cited() },
      },
    ],
  };
}

function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from[Math.floor(random() * from.length)];
}
