import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import { shareChecks } from './shareChecks.ts';
import { totalChecks } from './totalChecks.ts';

const OUTPUT = indicator('output');
const RATE = indicator('rate', { kind: 'ratio', unit: '%' });
const TOWNS = ['east', 'west'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one) => [one.id, one]));
const row = (id: string, value: string, more: FigureRow = {}): FigureRow => ({
  place: id,
  indicator: 'output',
  value,
  ...more,
});
const data = (rows: readonly FigureRow[]) => dataset([OUTPUT, RATE], rows, { places });
const outcomes = (...rows: FigureRow[]) => totalChecks(data(rows)).map(({ outcome }) => outcome);

describe('a total compared with its parts', () => {
  it('agrees if they add up to it within rounding', () => {
    expect(outcomes(row('city', '30.0'), row('east', '10.1'), row('west', '19.9'))).toEqual([
      { kind: 'agrees' },
    ]);
    expect(outcomes(row('city', '30.0'), row('east', '10.04'), row('west', '20.0'))).toEqual([
      { kind: 'agrees' },
    ]);
  });

  it('is found under another name of the period', () => {
    const march = { period: '2023-03' };
    const first = { span: 'quarter' };
    const rows = [row('city', '30.0', march), row('east', '10.1', first), row('west', '19.9')];
    expect(outcomes(...rows)).toEqual([{ kind: 'agrees' }]);
  });

  it('differs by the remainder, in its own unit and to the last printed digit', () => {
    expect(
      outcomes(row('city', '30.0'), row('east', '10.15'), row('west', '180000', { unit: '万元' })),
    ).toEqual([
      {
        kind: 'differs',
        sum: { mantissa: 281_500, scale: 4 },
        gap: { mantissa: 18_500, scale: 4 },
      },
    ]);
  });

  it('cannot be compared if a unit that reports in other periods has no figure', () => {
    const rows = [row('city', '30'), row('east', '10'), row('west', '20', { period: '2022-Q1' })];
    expect(outcomes(...rows)).toEqual([{ kind: 'not-run', without: ['west'] }]);
    const late = row('west', '', { status: 'missing' });
    expect(outcomes(row('city', '30'), row('east', '10'), late)).toEqual([
      { kind: 'not-run', without: ['west'] },
    ]);
  });

  it('uses the newest release, and leaves out figures that do not apply', () => {
    const none = row('west', '', { status: 'not_applicable' });
    const rows = [
      row('city', '10.0'),
      row('east', '9.0', { released: '2023-04-25' }),
      row('east', '10.0', { released: '2023-07-25' }),
      none,
    ];
    expect(outcomes(...rows)).toEqual([{ kind: 'agrees' }]);
  });

  it('ignores rates, bounds, and a single unit', () => {
    const rate = (id: string) => row(id, '5', { indicator: 'rate', unit: '%' });
    expect(outcomes(rate('city'), rate('east'), rate('west'))).toEqual([]);
    expect(
      outcomes(row('city', '30'), row('east', '10', { qualifier: '>' }), row('west', '2')),
    ).toEqual([]);
    expect(outcomes(row('city', '30'), row('east', '10'))).toEqual([]);
  });
});

describe('a share compared with its levels', () => {
  const share = row('east', '40.2', { measure: 'share', of: 'city', unit: '%' });
  const kinds = (...rows: FigureRow[]) =>
    shareChecks(data([share, ...rows])).map(({ outcome }) => outcome.kind);

  it('agrees, differs, implies the rest, or cannot be compared', () => {
    expect(kinds(row('east', '164.1'), row('city', '408.2'))).toEqual(['agrees']);
    expect(kinds(row('east', '164.1'), row('city', '300.0'))).toEqual(['differs']);
    expect(kinds(row('east', '164.1'))).toEqual(['implies']);
    expect(kinds()).toEqual(['not-run']);
  });
});
