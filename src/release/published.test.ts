import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import {
  CITY,
  dataset,
  type FigureRow,
  figureTable,
  indicator,
  place,
} from '../figures/tableFixture.ts';
import type { Place, Target } from '../figures/tables.ts';
import { seeded } from '../ranking/random.ts';
import { DAY, generatedDataset, withOtherSecrets } from './__data__/generated.ts';
import { cellOf, workedOut } from './__data__/numericAttack.ts';
import { datasetFiles } from './datasetTables.ts';
import { type Edition, editionOf } from './edition.ts';
import { NOTHING_PUBLISHED, type Published, publishedNumbers } from './published.ts';
import { withheldRows } from './withheld.ts';

const OUTPUT = indicator('output');
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));
const SECRET = { access: 'internal' };

const row = (id: string, value: string, more: FigureRow = {}): FigureRow => ({
  ...{ place: id, indicator: 'output', value },
  ...more,
});
const data = (rows: readonly FigureRow[], more: Partial<Dataset> = {}) =>
  dataset([OUTPUT], rows, { places, ...more });

/** The knowledge of a reader who kept all of some editions. */
function kept(editions: readonly Edition[]): Published {
  return {
    ...NOTHING_PUBLISHED,
    numbers: editions.flatMap(({ dataset: { targets }, figures }) => [
      ...publishedNumbers({ figures, targets }),
    ]),
    places: editions.flatMap(({ dataset: one }) => [...one.places.values()]),
    indicators: editions.flatMap(({ dataset: one }) => [...one.indicators.values()]),
  };
}

/**
 * The editions of successive states of a dataset, each of them protected against readers of those
 * before it.
 */
function editions(states: readonly Dataset[], asOf = '2023-12-31'): Edition[] {
  const made: Edition[] = [];
  for (const state of states) {
    made.push(editionOf(state, { audience: 'public', asOf, published: kept(made) }));
  }
  return made;
}

const shownIn = ({ figures }: Edition) =>
  figures.flatMap(({ place: id, measure, value }) =>
    value ? [`${id} ${measure} ${value.mantissa}`] : [],
  );
const lastOf = (...states: Dataset[]) => shownIn(editions(states).at(-1) as Edition);

const ALL = [row('city', '60'), row('east', '10'), row('west', '20'), row('north', '30')];
const [CITY_ROW = {}, EAST = {}, WEST = {}, NORTH = {}] = ALL;
const secret = (one: FigureRow): FigureRow => ({ ...one, ...SECRET });

describe('a formerly public value', () => {
  it('discloses no other one after its own row becomes internal', () => {
    const first = data([CITY_ROW, secret(EAST), WEST, NORTH]);
    const then = data([CITY_ROW, secret(EAST), secret(WEST), NORTH]);
    expect(lastOf(first)).toEqual(['west level 20', 'north level 30']);
    // Alone, the total may have two secret parts, but a reader still knows one of them.
    expect(lastOf(then)).toEqual(['city level 60', 'north level 30']);
    expect(lastOf(first, then)).toEqual(['north level 30']);
  });

  it.each<[string, FigureRow[]]>([
    ['deleted', []],
    ['edited and withdrawn', [secret(row('west', '20.4'))]],
    [
      'internal under another name of its period',
      [secret(row('west', '20', { period: '2023-03' }))],
    ],
    ['made confidential', [row('west', '', { status: 'confidential' })]],
  ])('is known after its row has been %s', (_, now) => {
    const first = data([CITY_ROW, secret(EAST), WEST, NORTH]);
    const then = data([CITY_ROW, secret(EAST), ...now, NORTH]);
    expect(lastOf(first, then)).toEqual(['north level 30']);
  });

  it('is known after its place has left the dataset', () => {
    const few = new Map([...places].filter(([id]) => id !== 'west'));
    const before = ALL.map((one) => ({ ...one, period: '2022-Q1' }));
    const first = data([...before, CITY_ROW, secret(EAST), WEST, NORTH]);
    const left = [...before, CITY_ROW, secret(EAST), NORTH].filter((one) => one.place !== 'west');
    const alone = lastOf(data(left, { places: few }));
    expect(alone).toContain('city level 60');
    const now = lastOf(first, data(left, { places: few }));
    expect(now.filter((one) => one === 'city level 60')).toHaveLength(1);
  });

  it('is known only for the published revision', () => {
    const open = { released: '2023-04-25' };
    const later = { released: '2023-10-25' };
    const first = data([{ ...CITY_ROW, ...open }, secret(EAST), { ...WEST, ...open }, NORTH]);
    const then = data([
      row('city', '62', later),
      secret(EAST),
      secret(row('west', '22', later)),
      NORTH,
    ]);
    expect(lastOf(first, then)).toEqual(['north level 30']);
  });

  it('stays public if its row is public', () => {
    expect(lastOf(data(ALL), data(ALL))).toHaveLength(4);
  });

  it('is no reason to show the rest: a row that becomes internal is protected from new readers', () => {
    expect(lastOf(data(ALL), data([CITY_ROW, secret(EAST), WEST, NORTH]))).toEqual([
      'west level 20',
      'north level 30',
    ]);
  });

  it('is not held back in vain: new figures are held back before known ones', () => {
    // The city's total had two secret parts. Now one becomes public, and would disclose the other.
    const first = data([CITY_ROW, secret(EAST), secret(WEST), NORTH]);
    const then = data([CITY_ROW, secret(EAST), WEST, NORTH]);
    expect(lastOf(first)).toEqual(['city level 60', 'north level 30']);
    expect(lastOf(first, then)).toEqual(['city level 60', 'north level 30']);
  });

  it('discloses a withheld level neither through a share nor through a target', () => {
    const share = row('east', '16.7', { measure: 'share', of: 'city', unit: '%' });
    const rate = row('east', '50', { measure: 'completion', unit: '%' });
    const target: Target = {
      ...{ place: EAST.place as Target['place'], indicator: OUTPUT.id, year: 2023, unit: '亿元' },
      ...{ value: { mantissa: 20, scale: 0 }, source: 'gazette' as Target['source'] },
    };
    const now = data([secret(CITY_ROW), secret(EAST), share]);
    expect(lastOf(now)).toEqual(['east share 167']);
    expect(lastOf(data([CITY_ROW]), now)).toEqual([]);
    const named = { targets: [target] };
    expect(lastOf(data([secret(EAST), rate]))).toEqual(['east completion 50']);
    const next = data([secret(EAST), rate]);
    expect(lastOf(data([NORTH], named), next)).toEqual([]);
  });
});

describe('generated datasets, published, changed and published again', () => {
  const PUBLIC = { audience: 'public', asOf: DAY } as const;
  const seeds = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

  /**
   * A later state of a dataset: some rows have become internal, some are removed, some are public
   * now.
   */
  function changed(seed: number) {
    const first = generatedDataset(seed);
    const random = seeded(seed + 1);
    const rows = first.rows.flatMap((one): FigureRow[] => {
      const way = random();
      if (way < 0.1) return [{ ...one, ...SECRET }];
      if (way < 0.15) return [];
      return way < 0.25 && one.access ? [{ ...one, access: 'public' }] : [one];
    });
    return { first, rows, data: { ...first.data, figures: figureTable(rows) } };
  }

  it('are the same bytes if nothing has changed', () => {
    for (const seed of seeds(0, 25)) {
      const { first, data: then } = changed(seed);
      const bytes = editions([first.data, first.data, then, then, then], DAY).map(
        ({ dataset: tables, figures }) => datasetFiles(tables, figures),
      );
      expect({ seed, bytes: bytes[1] }).toEqual({ seed, bytes: bytes[0] });
      expect({ seed, bytes: bytes.slice(3) }).toEqual({ seed, bytes: [bytes[2], bytes[2]] });
    }
  });

  it('are the same bytes for any withheld values', () => {
    for (const seed of seeds(100, 25)) {
      const { first, rows, data: then } = changed(seed);
      const published = kept(editions([first.data], DAY));
      const secrets = new Set(withheldRows(then, DAY).keys());
      const other = withOtherSecrets({ ...first, rows, data: then }, secrets);
      const [a, b] = [then, other].map((one) => {
        const { dataset: tables, figures } = editionOf(one, { ...PUBLIC, published });
        return { seed, files: datasetFiles(tables, figures) };
      });
      expect(b).toEqual(a);
    }
  });

  it('leave no withheld level to a reader who kept the first edition', () => {
    let secrets = 0;
    for (const seed of seeds(200, 40)) {
      const { first, data: then } = changed(seed);
      const [one, two] = editions([first.data, then], DAY);
      if (!one || !two) throw new Error('no edition');
      const withheld = withheldRows(then, DAY);
      const all = [...first.data.figures.all(), ...then.figures.all()];
      const stated = new Set(all.filter(({ measure }) => measure === 'level').map(cellOf));
      const both = [...one.figures, ...two.figures];
      const shown = new Set(
        both.filter(({ measure, value }) => measure === 'level' && value).map(cellOf),
      );
      const before = workedOut(one.dataset, one.figures, stated);
      const known = workedOut(one.dataset, both, stated);
      for (const figure of then.figures.all()) {
        const { row: at, measure, status } = figure;
        const cell = cellOf(figure);
        if (measure !== 'level' || shown.has(cell)) continue;
        if (!withheld.has(at) && status !== 'confidential') continue;
        const truth = first.levels.get(cell) ?? Number.NaN;
        const isFound = (by: ReadonlyMap<string, number>) =>
          Math.abs((by.get(cell) ?? Number.POSITIVE_INFINITY) - truth) <= 0.004 * truth;
        // A level disclosed by the first edition cannot become secret again.
        if (isFound(before)) continue;
        expect(isFound(known) ? `${seed}: ${cell} is ${truth}` : '').toBe('');
        secrets++;
      }
    }
    expect(secrets).toBeGreaterThan(200);
  });
});
