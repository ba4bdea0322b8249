import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../data/demo/generate.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId } from '../figures/figure.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import { openDataset } from '../intake/openDataset.ts';
import { RACE, race } from './contestFixture.ts';
import { type ContestRun, climbers, runContest } from './runContest.ts';

const files = [...demoFiles()].map(([name, text]) => ({ name, blob: new Blob([text]) }));
const opened = await openDataset({ id: 'demo', files });
if (opened.kind !== 'dataset') throw new Error('the demo does not open');
const DEMO = opened.dataset;

function run(contest: string, code: string, asOf?: string, dataset: Dataset = DEMO): ContestRun {
  const period = parsePeriod(code);
  const result = period && runContest(dataset, contest, period, { asOf });
  if (!result || typeof result === 'string') throw new Error(`${contest} ${code}: ${result}`);
  return result;
}

const quarters = [...new Set(DEMO.awards.map(({ period }) => period))].sort();

/** The figures known when a quarter's award was made, before any revision. */
function awardDay(code: string): string {
  const days = [...DEMO.figures.all()]
    .filter(({ period }) => periodCode(period) === code)
    .map(({ released }) => released);
  return days.sort()[0] ?? '';
}

function before(code: string): string | undefined {
  return quarters[quarters.indexOf(code) - 1];
}

describe('a contest of the demo', () => {
  it.each(quarters)('for %s has the reported winners', (code) => {
    for (const contest of ['demo_ten_indicators', 'demo_completion']) {
      const { fields, rules } = run(contest, code, awardDay(code));
      const earlier = before(code);
      const last = earlier ? run(contest, earlier, awardDay(earlier)) : undefined;
      const own = fields.flatMap((field, i) => [
        ...field.leaders.map((at) => `banner ${field.places[at]?.id}`),
        ...climbers(field, last?.fields[i], rules.contest.progressWinners).map(
          (at) => `progress ${field.places[at]?.id}`,
        ),
      ]);
      const reported = DEMO.awards
        .filter((award) => award.contest === contest && award.period === code)
        .map(({ award, place }) => `${award} ${place}`);
      expect(own.sort()).toEqual(reported.sort());
    }
  });

  it('has a version, and a hash that changes with any change of the rules', () => {
    const { rules } = run('demo_ten_indicators', '2023-Q4');
    expect(rules.contest.version).toBe('2023');
    expect(run('demo_ten_indicators', '2022-Q4').rules.contest.version).toBe('2021');
    const contestIndicators = DEMO.contestIndicators.map((one) =>
      one.indicator === 'gdp' ? { ...one, weight: one.weight + 1 } : one,
    );
    const other = run('demo_ten_indicators', '2023-Q4', undefined, { ...DEMO, contestIndicators });
    expect(other.rules.hash).not.toBe(rules.hash);
    expect(run('demo_ten_indicators', '2023-Q3').rules.hash).toBe(rules.hash);
  });

  it('combines a level and a growth into one indicator', () => {
    const [field] = run('demo_ten_indicators', '2023-Q4').fields;
    const value = field?.table.criteria.find(({ id }) => id === 'industrial_value_added');
    expect(value?.parts.map(({ share }) => share)).toEqual([4, 12]);
    expect(value?.weight).toBe(16);
    expect(field?.table.criteria).toHaveLength(10);
  });

  it('ranks each field separately, and all places overall', () => {
    const { fields } = run('demo_ten_indicators', '2023-Q4');
    expect(fields.map(({ group }) => group)).toEqual(['a', 'b']);
    for (const { ranks } of fields) expect([...ranks]).toContain(1);
    const overall = fields.flatMap((field) => [...field.overall]);
    expect(overall.filter((rank) => rank === 1)).toHaveLength(1);
  });

  it('adds points up to their caps and lists them', () => {
    const { fields } = run('demo_ten_indicators', '2023-Q3');
    const at = fields[1]?.places.findIndex(({ id }) => id === 'demo-zone-8') ?? -1;
    expect(fields[1]?.points[at]).toBe(-1);
    const contests = DEMO.contests.map((one) => ({ ...one, penaltyCap: 0.4 }));
    const capped = run('demo_ten_indicators', '2023-Q3', undefined, { ...DEMO, contests });
    expect(capped.fields[1]?.points[at]).toBe(-0.4);
  });

  it('keeps the rank of a vetoed place and gives the award to the next', () => {
    const plain = run('demo_ten_indicators', '2023-Q4').fields[0];
    const winner = plain?.places[plain.leaders[0] ?? -1];
    const adjustments = DEMO.adjustments.slice(0, 1).flatMap((one) =>
      winner
        ? [
            {
              ...one,
              place: winner.id,
              period: '2023-Q4',
              veto: true,
              points: { mantissa: 0, scale: 0 },
            },
          ]
        : [],
    );
    const vetoed = run('demo_ten_indicators', '2023-Q4', undefined, { ...DEMO, adjustments })
      .fields[0];
    expect([...(vetoed?.ranks ?? [])]).toEqual([...(plain?.ranks ?? [])]);
    const next = [...(plain?.ranks ?? [])].indexOf(2);
    expect(vetoed?.leaders).toEqual([next]);
  });

  it('breaks ties only by its chain', () => {
    const chain = (tieBreak: readonly IndicatorId[]) => {
      const contests = DEMO.contests.map((one) => ({
        ...one,
        tolerance: 10,
        tieBreak,
      }));
      return [
        ...(run('demo_ten_indicators', '2023-Q4', undefined, { ...DEMO, contests }).fields[0]
          ?.ranks ?? []),
      ];
    };
    expect(new Set(chain([]))).toEqual(new Set([1]));
    expect(chain([...DEMO.indicators.keys()].slice(0, 1)).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts a late report as the last and spreads the weight of what does not apply', () => {
    const late = [...DEMO.figures.all()].find(({ status }) => status === 'missing');
    if (!late) throw new Error('no late report');
    for (const { table, standings, places } of run(
      'demo_ten_indicators',
      periodCode(late.period),
      awardDay(periodCode(late.period)),
    ).fields) {
      const place = places.findIndex(({ id }) => id === late.place);
      const criterion = table.criteria.findIndex(({ id }) => id === late.indicator);
      if (place < 0 || criterion < 0) continue;
      const points = standings.points[criterion];
      expect(points?.[place]).toBe(Math.min(...(points ?? [])));
    }
    const gone = [...DEMO.figures.all()].find(({ status }) => status === 'not_applicable');
    if (!gone) throw new Error('nothing that does not apply');
    const { fields } = run('demo_ten_indicators', periodCode(gone.period));
    const field = fields.find(({ places }) => places.some(({ id }) => id === gone.place));
    const at = field?.places.findIndex(({ id }) => id === gone.place) ?? -1;
    const j = field?.table.criteria.findIndex(({ id }) => id === gone.indicator) ?? -1;
    expect(field?.standings.points[j]?.[at]).toBeNaN();
  });

  it('gives the reason why it cannot be ranked', () => {
    const period = parsePeriod('2019-Q1');
    if (!period) throw new Error('no period');
    expect(runContest(DEMO, 'nowhere', period)).toBe('no-contest');
    expect(runContest(DEMO, 'demo_ten_indicators', period)).toBe('no-version');
    const late = parsePeriod('2024-Q1');
    expect(late && runContest(DEMO, 'demo_ten_indicators', late)).toBe('no-figures');
  });

  it('ranks no place while only the whole has reported', () => {
    const early = { '2023-Q2': { city: [6.1] } };
    const one = race({ a: [1], b: [2] }, { periods: early });
    const [first, next] = ['2023-Q1', '2023-Q2'].map((code) => parsePeriod(code));
    expect(first && runContest(one, RACE.id, first)).toHaveProperty('fields.length', 1);
    expect(next && runContest(one, RACE.id, next)).toBe('no-figures');
  });
});
