import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContestId, SourceId } from '../figures/figure.ts';
import { CITY, dataset, HARBOUR, indicator } from '../figures/tableFixture.ts';
import type { Award, Contest, Source, Target } from '../figures/tables.ts';
import { datasetAsOf, undatedRows } from './datasetAsOf.ts';
import { withheldRows } from './withheld.ts';

const GDP = indicator('gdp');

function source(id: string, published: string): Source {
  return {
    id: id as SourceId,
    title: id,
    publisher: '',
    author: '',
    published,
    url: '',
    sha256: '',
    licence: '',
    hand: 'first',
    note: '',
  };
}

const sources = new Map(
  [source('gazette', '2023-04-25'), source('rules', ''), source('yearbook', '2024-03-01')].map(
    (one) => [one.id, one],
  ),
);

const RULES: Contest = {
  id: 'race' as ContestId,
  version: '2024',
  name: { zh: '赛', en: 'Race' },
  validFrom: '2024-01-01',
  validTo: '',
  score: undefined,
  aggregate: undefined,
  missing: undefined,
  groups: [],
  tolerance: undefined,
  tieBreak: [],
  winners: 1,
  progressWinners: 0,
  bonusCap: undefined,
  penaltyCap: undefined,
  rule: { zh: '', en: '' },
  source: 'rules' as SourceId,
  note: '',
};

const AWARD: Award = {
  contest: RULES.id,
  period: '2023-Q1',
  place: HARBOUR.id,
  award: 'banner',
  group: '',
  printed: '',
  source: 'rules' as SourceId,
  locator: '',
  note: '',
};

const TARGET: Target = {
  place: CITY.id,
  indicator: GDP.id,
  year: 2024,
  value: { mantissa: 1, scale: 0 },
  unit: '亿元',
  source: 'rules' as SourceId,
};

const data = dataset(
  [GDP],
  [
    { value: '35.1', released: '2023-04-28' },
    { value: '35.3', released: '2023-07-20' },
    // Without a day of its own it was released with its source.
    { value: '3.1', measure: 'yoy', unit: '%' },
    { value: '140', period: '2023', source: 'yearbook' },
  ],
  {
    sources,
    contests: [{ ...RULES, version: '2023', validFrom: '2023-01-01' }, RULES],
    awards: [AWARD],
    targets: [TARGET, { ...TARGET, year: 2023 }],
  },
);

describe('a figure is not known before its period ends', () => {
  const RELEASES = {
    undated: { source: 'rules' },
    'released early': { released: '2023-02-01' },
    'of an early source': { source: 'plan' },
  };
  const PERIODS = [
    ['2023', 'year', '2023-12-31'],
    ['2023-Q1', 'ytd', '2023-03-31'],
    ['2023-02', 'ytd', '2023-02-28'],
    ['2023-06-30', 'point', '2023-06-30'],
  ] as const;
  const cases = PERIODS.flatMap(([code, span, end]) =>
    Object.entries(RELEASES).map(
      ([name, row]) => [name, code, end, { ...row, period: code, span }] as const,
    ),
  );
  const known = new Map(
    [...sources, ['plan', source('plan', '2022-12-01')] as const].map(([, one]) => [one.id, one]),
  );

  it.each(cases)('%s, of %s: from %s on', (_, __, end, row) => {
    const one = dataset([GDP], [{ ...row, value: '1' }], { sources: known });
    const eve = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    expect(datasetAsOf(one, eve).figures.length).toBe(0);
    expect(datasetAsOf(one, end).figures.length).toBe(1);
    expect([...withheldRows(one, eve)]).toEqual([[0, 'unreleased']]);
    expect(withheldRows(one, end).size).toBe(0);
  });

  it('and neither is a prize or a point of the period, independent of the date of its source', () => {
    const early = dataset([GDP], [], {
      sources: known,
      contests: [{ ...RULES, version: '2023', validFrom: '2023-01-01' }],
      awards: [{ ...AWARD, source: 'plan' as SourceId }],
    });
    expect(datasetAsOf(early, '2023-03-30').awards).toEqual([]);
    expect(datasetAsOf(early, '2023-03-31').awards).toHaveLength(1);
  });

  it('but a target is known in its year', () => {
    expect(datasetAsOf(data, '2023-01-01').targets.map(({ year }) => year)).toEqual([2023]);
  });

  it('and undated rows are counted', () => {
    const rows = Object.values(RELEASES).map((row, i) => ({
      ...row,
      period: `202${i}`,
      span: 'year',
      value: '1',
    }));
    expect(undatedRows(dataset([GDP], rows, { sources: known }))).toBe(1);
  });
});

describe('a dataset as of a day', () => {
  const shown = (day: string) => {
    const then = datasetAsOf(data, day);
    return [...then.figures.all()].map(({ value }) => value?.mantissa);
  };

  it.each([
    ['2023-04-24', []],
    ['2023-04-25', [31]],
    ['2023-04-28', [351, 31]],
    ['2023-07-20', [351, 353, 31]],
    ['2024-03-01', [351, 353, 31, 140]],
  ])('%s contains the figures released by then', (day, mantissas) => {
    expect(shown(day)).toEqual(mantissas);
  });

  it('shows the value of that day even if it was revised later', () => {
    const then = datasetAsOf(data, '2023-05-01');
    expect(then.figures.find(data.figures.at(0))?.value?.mantissa).toBe(351);
  });

  it('knows no prize before the figures of its quarter are released', () => {
    expect(datasetAsOf(data, '2023-04-24').awards).toEqual([]);
    expect(datasetAsOf(data, '2023-04-25').awards).toEqual([AWARD]);
  });

  it('contains neither rules nor targets of a later year', () => {
    const then = datasetAsOf(data, '2023-12-31');
    expect(then.contests.map(({ version }) => version)).toEqual(['2023']);
    expect(then.targets.map(({ year }) => year)).toEqual([2023]);
  });

  it('lists no uncited source that had not been published', () => {
    expect([...datasetAsOf(data, '2023-04-26').sources.keys()]).toEqual(['gazette', 'rules']);
  });

  it('of a later day contains everything of an earlier one', () => {
    const day = fc.date({
      min: new Date('2023-01-01'),
      max: new Date('2024-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early = '', late = ''] = [one, other]
          .map((d) => d.toISOString().slice(0, 10))
          .sort();
        expect(shown(late)).toEqual(expect.arrayContaining(shown(early)));
      }),
    );
  });
});
