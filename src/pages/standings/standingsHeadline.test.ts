import { describe, expect, it } from 'vitest';
import { CITY, period, place } from '../../figures/tableFixture.ts';
import type { Contest, Place } from '../../figures/tables.ts';
import { standings as en } from '../../locale/en/standings.ts';
import { standings as zh } from '../../locale/zh/standings.ts';
import {
  adjustment,
  award,
  RACE,
  type RaceOptions,
  type RaceTable,
  race,
} from '../../ranking/contestFixture.ts';
import { headlineByRules } from './ranking/headlineByRules.ts';
import { headlineText } from './standingsHeadline.ts';

const Q1 = period('2023-Q1');
const TABLE: RaceTable = { a: [9, 9], b: [7, 6], c: [5, 4], d: [1, 1] };
const OTHER: Contest = {
  ...RACE,
  id: 'other' as never,
  name: { zh: '招商赛', en: 'Other' },
  score: undefined,
};

function headline(options: RaceOptions, language: 'zh' | 'en' = 'zh', table = TABLE): string[] {
  const words = language === 'zh' ? zh : en;
  const name = language === 'zh' ? '一季度' : 'Q1';
  return headlineText(headlineByRules(race(table, options), Q1), name, language, words);
}

const two = { groups: ['x', 'y'] };
const fields = { a: 'x', b: 'x', c: 'y', d: 'y' };

function placesIn(city: Place, ...ids: string[]): Map<Place['id'], Place> {
  return new Map(
    [
      CITY,
      city,
      ...ids.map((id) => place(id, { kind: 'town', parent: id === 'b' ? city.id : CITY.id })),
    ].map((one) => [one.id, one]),
  );
}

describe('the headline of the standings says', () => {
  it.each<[string, RaceOptions, string[]]>([
    ['who is announced', { more: { awards: [award('a')] } }, ['a获一季度红旗奖']],
    [
      'who is announced first, and then that another is first by the rules',
      { more: { awards: [award('c')] } },
      ['c获一季度红旗奖，按规则计算，第一是a'],
    ],
    [
      'that nobody is announced, and who is first by the rules',
      {},
      ['一季度没有公布红旗奖获奖单位，按规则计算，第一是a'],
    ],
    [
      'that nobody is announced where no rules are known',
      { rules: { score: undefined } },
      ['一季度没有公布红旗奖获奖单位'],
    ],
    [
      'the winner of each field with its field',
      {
        rules: two,
        groups: fields,
        more: { awards: [award('a', { group: 'x' }), award('c', { group: 'y' })] },
      },
      ['a（x 组）、c（y 组）获一季度红旗奖'],
    ],
    [
      'of the fields that differ who is first there',
      {
        rules: two,
        groups: fields,
        more: { awards: [award('a', { group: 'x' }), award('d', { group: 'y' })] },
      },
      ['a（x 组）、d（y 组）获一季度红旗奖，按规则计算，第一是c（y 组）'],
    ],
    [
      'nothing of a progress award',
      { more: { awards: [award('b', { award: 'progress' })] } },
      ['一季度没有公布红旗奖获奖单位，按规则计算，第一是a'],
    ],
    [
      'a phrase a contest',
      {
        more: {
          contests: [RACE, OTHER],
          awards: [award('a'), award('b', { contest: OTHER.id })],
        },
      },
      ['赛马榜：a获一季度红旗奖', '招商赛：b获一季度红旗奖'],
    ],
    [
      'a phrase a city',
      {
        more: {
          places: placesIn(place('far', { kind: 'city' }), 'a', 'b', 'c', 'd'),
          awards: [award('a'), award('b')],
        },
        rules: { winners: 2 },
      },
      ['赛马榜 · 云州市：a获一季度红旗奖', '赛马榜 · far：b获一季度红旗奖'],
    ],
    [
      'nothing computed where the first is out of the award and the next is announced',
      { more: { awards: [award('b')], adjustments: [adjustment('a', '0', { veto: true })] } },
      ['b获一季度红旗奖'],
    ],
  ])('%s', (_, options, phrases) => {
    expect(headline(options)).toEqual(phrases);
  });

  it('the same facts in English', () => {
    expect(headline({ more: { awards: [award('c')] } }, 'en')).toEqual([
      'c won the red banner for Q1; by the rules a is first',
    ]);
  });

  it('four contests out of many, those with an announced winner first', () => {
    const contests = Array.from({ length: 7 }, (_, i) => ({
      ...RACE,
      id: `c${i}` as never,
      name: { zh: `榜${i}`, en: '' },
    }));
    const indicators = race(TABLE).contestIndicators;
    const more = {
      contests,
      contestIndicators: contests.flatMap(({ id }) =>
        indicators.map((one) => ({ ...one, contest: id })),
      ),
      awards: [award('a', { contest: 'c6' as never })],
    };
    const said = headline({ more });
    expect(said).toHaveLength(5);
    expect(said[0]).toBe('榜6：a获一季度红旗奖');
    expect(said[4]).toBe('另有 3 项竞赛，见下');
  });

  it('the number of places if they are many', () => {
    const many = Object.fromEntries(Array.from('abcdefgh', (id) => [id, [5, 5]]));
    const awards = Object.keys(many).map((id) => award(id));
    expect(headline({ more: { awards } }, 'zh', many)).toEqual([
      'a、b、c、d等 8 个单位获一季度红旗奖',
    ]);
  });
});
