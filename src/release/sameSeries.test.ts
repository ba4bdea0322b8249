import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const UNITS = ['zone', 'town', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...UNITS].map((one): [Place['id'], Place] => [one.id, one]));
const LAST = '2023-Q1';

/** The rows of a unit by year, the first of them the last year; the zone's last is withheld. */
const series = (id: string, values: readonly string[], more: FigureRow = {}): FigureRow[] =>
  values.map((value, i) => ({
    ...{ place: id, indicator: 'output', period: `${2023 - i}-Q1`, value },
    ...(id === 'zone' && i === 0 && { access: 'internal' }),
    ...more,
  }));

/** The units whose values of the last year are public. */
function shown(rows: readonly FigureRow[]): string {
  const data = dataset([OUTPUT], rows, { places });
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  const last = figures.filter((one) => one.value && one.period.year === Number(LAST.slice(0, 4)));
  return last.map((one) => one.place).join(' ');
}

describe('a withheld number of a unit that is written as two places', () => {
  const west = series('west', ['61.2', '58.7', '55.1']);
  const zone = series('zone', ['41.6', '38.2', '35.9']);

  it('does not follow from the other place', () => {
    expect(shown([...zone, ...series('town', ['41.6', '38.2', '35.9']), ...west])).toBe('west');
    const rates = { measure: 'yoy', unit: '%' };
    const all = ['zone', 'town'].flatMap((id) => series(id, ['11.6', '18.2', '35.9'], rates));
    expect(shown(all)).toBe('');
  });

  it('does not follow from the other place in another unit', () => {
    const town = series('town', ['416000', '382000', '359000'], { unit: '万元' });
    expect(shown([...zone, ...town, ...west])).toBe('west');
  });

  it('does not follow from what the total leaves for the other place', () => {
    const rows = [...zone, ...series('town', ['41.6', '38.2', '35.9']), ...west];
    const total = series('city', ['144.4', '135.1', '126.9']);
    expect(shown([...total, ...rows])).toBe('west');
  });

  it('is not that of a place that differed once', () => {
    const town = series('town', ['41.6', '38.2', '35.9', '33.0']);
    const own = series('zone', ['41.6', '38.2', '35.9', '33.9']);
    expect(shown([...own, ...town])).toBe('town');
  });

  it('is not that of a place that was equal once', () => {
    const town = series('town', ['41.6', '38.2']);
    expect(shown([...zone.slice(0, 2), ...town])).toBe('town');
  });

  it('is not that of a place with the same few, as many have', () => {
    const few = (id: string) => series(id, ['2', '3', '2'], { unit: '个' });
    expect(shown(['zone', 'town', 'west', 'north'].flatMap(few))).toBe('town west north');
  });

  it('is not that of a place that did not report', () => {
    const [last, ...earlier] = series('town', ['', '38.2', '35.9']);
    expect(shown([...zone, { ...last, status: 'missing' }, ...earlier, ...west])).toBe('west');
  });
});
