import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { period } from '../../figures/tableFixture.ts';
import type { Award } from '../../figures/tables.ts';
import { RANKING_WORDS } from '../../locale/ranking.ts';
import { standings as words } from '../../locale/zh/standings.ts';
import { comparisonsOf } from '../../ranking/comparison.ts';
import { adjustment, award, RACE, race } from '../../ranking/contestFixture.ts';
import { explanationsOf } from '../../ranking/explain.ts';
import { runContest } from '../../ranking/runContest.ts';
import { comparisonText } from '../contest/comparisonText.ts';
import { markText } from '../contest/markText.ts';
import { headlineByRules } from './ranking/headlineByRules.ts';
import { rankingModel } from './ranking/rankingModel.ts';
import { headlineText } from './standingsHeadline.ts';

await RANKING_WORDS.load('zh');

const Q1 = period('2023-Q1');
const { zh } = RANKING_WORDS;
// No name is part of another name or of any word in the sentences.
const IDS = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇'];

const value = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 6 });
const awards = fc.array(
  fc.record({
    place: fc.constantFrom(...IDS, 'city'),
    prize: fc.constantFrom<Award['award']>('banner', 'progress'),
    code: fc.constantFrom('2023-Q1', '2022-Q4'),
    contest: fc.constantFrom('race', 'other'),
    group: fc.constantFrom('', 'x', 'y'),
  }),
  { maxLength: 4 },
);

/**
 * Datasets of two contests, one of which publishes its rules, with arbitrary awards, ties, gaps and
 * vetoes.
 */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    now: fc.array(fc.tuple(value, value), { minLength: 5, maxLength: 5 }),
    before: fc.array(fc.tuple(value, value), { minLength: 5, maxLength: 5 }),
    awards,
    grouped: fc.boolean(),
    winners: fc.integer({ min: 1, max: 2 }),
    vetoed: fc.option(fc.constantFrom(...IDS)),
    bonus: fc.constantFrom('0', '3.5', '-8'),
    of: fc.constantFrom(...IDS),
  })
  .map(({ now, before, awards: given, grouped, winners, vetoed, bonus, of }) => {
    const rules = { winners, progressWinners: 1, groups: grouped ? ['x', 'y'] : [] };
    const groups = Object.fromEntries(IDS.map((id, i) => [id, i < 3 ? 'x' : 'y']));
    const tableOf = (rows: typeof now) =>
      Object.fromEntries(IDS.map((id, i) => [id, rows[i] ?? []]));
    return race(tableOf(now), {
      rules,
      groups,
      periods: { '2022-Q4': tableOf(before) },
      more: {
        contests: [
          { ...RACE, ...rules },
          { ...RACE, id: 'other' as never, name: { zh: '招商榜', en: 'Other' }, score: undefined },
        ],
        adjustments: [
          adjustment(of, bonus),
          ...(vetoed ? [adjustment(vetoed, '0', { veto: true })] : []),
        ],
        awards: given.map(({ place, prize, code, contest, group }) =>
          award(place, { award: prize, period: code, contest: contest as never, group }),
        ),
      },
    });
  });

const namedIn = (text: string) => IDS.filter((id) => text.includes(id));

/** The banners that awards.csv reports for a contest in the quarter. */
const bannersOf = (data: Dataset, contest: string) =>
  data.awards.filter(
    (one) => one.contest === contest && one.period === '2023-Q1' && one.award === 'banner',
  );

/** The places that rank first in some field, computed independently of the sentences. */
function firstsOf(data: Dataset): string[] {
  const run = runContest(data, 'race', Q1);
  if (typeof run === 'string') return [];
  return run.fields.flatMap(({ places, ranks }) =>
    places.filter((_, i) => ranks[i] === 1).map(({ id }) => id),
  );
}

describe('on any dataset', () => {
  it('the headline names as winners the places with an award, and as first the places that rank first', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const phrases = headlineByRules(data, Q1);
        const said = headlineText(phrases, '一季度', 'zh', words);
        expect(new Set(phrases.map(({ contest, city }) => `${contest.id} ${city?.id}`)).size).toBe(
          phrases.length,
        );
        phrases.forEach(({ contest }, i) => {
          const [announced = '', computed = ''] = said[i]?.split('按规则计算') ?? [];
          const banners = bannersOf(data, contest.id).map(({ place }) => place);
          for (const id of namedIn(announced)) expect(banners).toContain(id);
          if (namedIn(announced).length > 0) expect(announced).toContain('获一季度红旗奖');
          for (const id of namedIn(computed)) expect(firstsOf(data)).toContain(id);
          expect(computed).not.toContain('红旗');
        });
        const named = said.join();
        for (const contest of ['race', 'other']) {
          const all = bannersOf(data, contest).filter(({ place }) => place !== 'city');
          if (all.length < 3) for (const { place } of all) expect(named).toContain(place);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a mark says award if awards.csv has a row for it, and first if the rank is 1', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const model = rankingModel(data, 'race', Q1, {}, 'zh', zh);
        if (typeof model === 'string') return;
        for (const { rows } of model.fields) {
          for (const { place, marks, rank } of rows) {
            const said = marks.map((mark) => markText(mark, zh));
            const rowsOf = (prize: Award['award']) =>
              data.awards.filter(
                (one) =>
                  one.place === place.id &&
                  one.award === prize &&
                  one.contest === 'race' &&
                  one.period === '2023-Q1',
              ).length;
            expect(said.filter((one) => one.includes('红旗奖'))).toHaveLength(rowsOf('banner'));
            expect(said.filter((one) => one.includes('进位奖'))).toHaveLength(rowsOf('progress'));
            expect(said.some((one) => one.startsWith('按规则计算第一'))).toBe(rank === 1);
            expect(said.join()).not.toContain('试算');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a notice appears if the two differ, and names each place according to its rows', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        for (const comparison of comparisonsOf(data, 'race', Q1)) {
          const { prize, agrees, field, leaders, announced } = comparison;
          const won = announced.map((one) => one.announced.place.id);
          const computed = leaders.map(({ id }) => id);
          if (prize === 'banner') {
            const isSame = new Set([...won, ...computed]).size === new Set(computed).size;
            expect(agrees).toBe(isSame && computed.every((id) => won.includes(id)));
          }
          if (agrees) continue;
          const explanations = explanationsOf(data, comparison);
          const text = comparisonText(comparison, explanations, {
            dataset: data,
            language: 'zh',
            words: zh,
          });
          const [winners = '', byRules = '', stays = ''] = text.sentences;
          expect(namedIn(winners).sort()).toEqual(
            [...new Set(won.filter((id) => id !== 'city'))].sort(),
          );
          expect(namedIn(byRules).sort()).toEqual([...computed].sort());
          expect(byRules).toContain('按规则');
          expect(stays).toBe('公布的结果不因计算而改变。');
          expect(text.title).toContain('公布的与按规则计算的不一致');
          for (const id of namedIn(text.explanations.join())) {
            expect(field?.places.map((place) => place.id)).toContain(id);
          }
          // Either a change explains it, or the page says that none does, or none is tested.
          const isTried =
            prize === 'banner' && announced.every(({ byRules: of }) => of.kind !== 'not-in-field');
          expect(explanations === 'not-tried').toBe(!isTried);
          expect(text.none !== undefined).toBe(isTried && text.explanations.length === 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
