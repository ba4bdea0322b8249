import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../figures/dataset.ts';
import { period } from '../../../figures/tableFixture.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { award, type RaceTable, race } from '../../../ranking/contestFixture.ts';
import { markText } from '../../contest/markText.ts';
import { rankingCsv } from './rankingCsv.ts';
import { type RankingModel, rankingModel } from './rankingModel.ts';
import { RULE_CHOICES } from './ruleChoices.ts';
import type { StandingsTrial } from './standingsTrial.ts';

await RANKING_WORDS.load('zh');

const Q1 = period('2023-Q1');
const TABLE: RaceTable = { a: [9, 1, 5], b: [7, 6, 5], c: [1, 9, 4], d: [2, 2, 2] };
const { zh } = RANKING_WORDS;

function model(data: Dataset, trial: StandingsTrial = {}): RankingModel {
  const made = rankingModel(data, 'race', Q1, trial, 'zh', zh);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

const rowsOf = ({ fields }: RankingModel) => fields.flatMap(({ rows }) => rows);

/** Marks such as `a 按规则计算第一`, one per line, in the order of the places. */
function marks(made: RankingModel): string[] {
  return rowsOf(made)
    .flatMap(({ place, marks: own }) => own.map((mark) => `${place.id} ${markText(mark, zh)}`))
    .sort();
}

const won = (...places: string[]) => ({ more: { awards: places.map((one) => award(one)) } });

describe('the marks in the ranking', () => {
  it('keep announced, computed and trial results separate', () => {
    const made = model(race(TABLE, won('d')), { weights: [0, 1, 0] });
    expect(marks(made)).toEqual(['b 按规则计算第一', 'c 试算第一', 'd 公布：红旗奖']);
  });

  it('may all belong to one place', () => {
    expect(marks(model(race(TABLE, won('b')), { weights: [1, 1, 1] }))).toEqual([
      'b 公布：红旗奖',
      'b 按规则计算第一',
      'b 试算第一',
    ]);
  });

  it('contain no award if none is announced, nor one announced for another contest', () => {
    expect(marks(model(race(TABLE)))).toEqual(['b 按规则计算第一']);
    const awards = [award('a', { period: '2022-Q4' }), award('c', { contest: 'other' as never })];
    expect(marks(model(race(TABLE, { more: { awards } })))).toEqual(['b 按规则计算第一']);
  });

  it('do not change in a trial, except those of the trial', () => {
    const plain = marks(model(race(TABLE, won('d'))));
    const weight = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.record({
          weights: fc.option(
            fc.tuple(weight, weight, weight).filter((all) => all.some((one) => one > 0)),
            { nil: undefined },
          ),
          rule: fc.constantFrom(...RULE_CHOICES),
        }),
        ({ weights, rule: { scoring, aggregation } }) => {
          const trial = { weights, scoring, aggregation: scoring && aggregation };
          const made = model(race(TABLE, won('d')), trial);
          expect(marks(made).filter((mark) => !mark.includes('试算'))).toEqual(plain);
          expect(made.differences).toHaveLength(1);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the exported ranking', () => {
  const table = (trial: StandingsTrial) => {
    const made = model(race(TABLE, won('d')), trial);
    const drawn = { fields: made.fields.map(() => undefined), progress: 1 };
    const text = rankingCsv(made, made.fields, drawn, 'fixture', ({ zh: name }) => name);
    const [header = [], ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    return rows
      .map((row) =>
        ['place', 'announced', 'rank_by_rules', 'award_order_by_rules', 'rank_in_trial'].map(
          (name) => row[header.indexOf(name)],
        ),
      )
      .sort();
  };

  it('has a column for each of the three', () => {
    expect(table({})).toEqual([
      ['a', '', '2', '2', ''],
      ['b', '', '1', '1', ''],
      ['c', '', '3', '3', ''],
      ['d', 'banner', '4', '4', ''],
    ]);
  });

  it('keeps the first two in a trial', () => {
    expect(table({ weights: [0, 1, 0] })).toEqual([
      ['a', '', '2', '2', '4'],
      ['b', '', '1', '1', '2'],
      ['c', '', '3', '3', '1'],
      ['d', 'banner', '4', '4', '3'],
    ]);
  });
});
