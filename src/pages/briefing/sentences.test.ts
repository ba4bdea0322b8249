import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { parseDecimal } from '../../figures/decimal.ts';
import type { Figure, IndicatorId, SourceId } from '../../figures/figure.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, contest, dataset, indicator, period, place } from '../../figures/tableFixture.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import { runContest } from '../../ranking/runContest.ts';
import { headModel } from './headModel.ts';

const TOWNS = ['甲镇', '乙镇', '丙镇', '丁镇'].map((name, i) =>
  place(`town${i}`, {
    name: { zh: name, en: `Town ${'ABCD'[i]}` },
    kind: 'town',
    parent: CITY.id,
  }),
);
const NAMES = ['产值', '税收', '投资'];
const INDICATORS = NAMES.map((name, i) =>
  indicator(`i${i}`, { name: { zh: name, en: `Measure ${'XYZ'[i]}` } }),
);
const NOW = '2023-Q2';
const BEFORE = '2023-Q1';

/** Datasets of four towns: levels, growth, shares and ranks with gaps, bounds, revisions and late reports. */
const datasets = (() => {
  const number = fc.integer({ min: -300, max: 900 }).map((n) => String(n / 10));
  const bound = fc.constantFrom('=', '=', '=', '>', '<', '~');
  const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 4 });
  const cell = (base: FigureRow) =>
    fc
      .record({
        level: some(
          fc.record({ value: fc.nat(9999).map((n) => String(n / 10)), qualifier: bound }),
        ),
        late: fc.boolean(),
        yoy: some(fc.record({ value: number, qualifier: bound })),
        rank: some(fc.nat(3).map((n) => ({ value: String(n + 1) }))),
        share: some(fc.record({ value: fc.nat(99).map(String), qualifier: bound })),
        revised: fc.boolean(),
      })
      .map(({ level, late, yoy, rank, share, revised }): FigureRow[] => [
        ...(level ? [{ ...base, ...level, released: '2023-07-20' }] : []),
        ...(level && revised ? [{ ...base, value: '12.3', released: '2023-07-10' }] : []),
        ...(!level && late ? [{ ...base, status: 'missing' }] : []),
        ...(yoy ? [{ ...base, ...yoy, measure: 'yoy', unit: '%' }] : []),
        ...(rank ? [{ ...base, ...rank, measure: 'rank', unit: '位', of: 'city' }] : []),
        ...(share ? [{ ...base, ...share, measure: 'share', unit: '%', of: 'city' }] : []),
      ]);
  const cells = TOWNS.flatMap(({ id }) =>
    INDICATORS.flatMap((one) =>
      [NOW, BEFORE].map((code) => cell({ place: id, indicator: one.id, period: code })),
    ),
  );
  return fc
    .record({
      rows: fc.tuple(...cells).map((all) => all.flat()),
      targets: fc.subarray(INDICATORS.map(({ id }) => id)),
      won: fc.boolean(),
      rules: fc.boolean(),
    })
    .map(({ rows, targets, won, rules }) =>
      dataset(INDICATORS, rows, {
        places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])),
        targets: targets.map((id) => ({
          place: TOWNS[0]?.id ?? CITY.id,
          indicator: id,
          year: 2023,
          value: parseDecimal('800') ?? { mantissa: 800, scale: 0 },
          unit: '亿元',
          source: 'gazette' as SourceId,
        })),
        awards: won
          ? [
              {
                contest: contest('赛').id,
                period: NOW,
                place: TOWNS[0]?.id ?? CITY.id,
                award: 'banner',
                group: '',
                printed: '',
                source: 'gazette' as SourceId,
                locator: '',
                note: '',
              },
            ]
          : [],
        contests: rules ? [contest('赛', { name: { zh: '赛', en: 'Race' } })] : [],
        contestIndicators: INDICATORS.map(({ id }) => ({
          contest: contest('赛').id,
          version: '1',
          indicator: id,
          measure: 'yoy',
          weight: 1,
          direction: 'higher',
          target: false,
          bounds: undefined,
          base: undefined,
        })),
      }),
    );
})();

/** The facts in the rows of a town, computed independently. */
class Rows {
  readonly #all: readonly Figure[];
  constructor(readonly data: Dataset) {
    this.#all = [...data.figures.all()];
  }

  of(
    name: string,
    measure: Figure['measure'],
    code = NOW,
    town = TOWNS[0]?.id,
  ): Figure | undefined {
    const id = INDICATORS[NAMES.indexOf(name)]?.id as IndicatorId;
    return this.#all
      .filter((one) => one.indicator === id && one.measure === measure && one.place === town)
      .filter(
        (one) => `${one.period.year}-Q${'quarter' in one.period ? one.period.quarter : 0}` === code,
      )
      .toSorted((a, b) => (a.released < b.released ? -1 : 1))
      .at(-1);
  }

  number(figure: Figure | undefined): number {
    return figure?.value ? figure.value.mantissa / 10 ** figure.value.scale : Number.NaN;
  }

  field(name: string, measure: Figure['measure']): (Figure | undefined)[] {
    return TOWNS.map(({ id }) => this.of(name, measure, NOW, id));
  }

  ranksByRules(code: string): readonly [number[], number | undefined] {
    const run = runContest(this.data, '赛', period(code));
    const [field] = typeof run === 'string' ? [] : run.fields;
    const at = field?.places.findIndex(({ id }) => id === TOWNS[0]?.id) ?? -1;
    return [[...(field?.ranks ?? [])], field?.ranks[at] || undefined];
  }

  rankByRules(code: string): number | undefined {
    const [ranks, own] = this.ranksByRules(code);
    return ranks.length === TOWNS.length ? own : undefined;
  }
}

const WORD = { 以上: '>', 以下: '<', 约: '~' } as const;
const NUMBER = '(约)?\\s?([\\d,.]+)';

/** Checks one phrase of a title against the rows; false if no interpretation matches. */
function holds(phrase: string, rows: Rows): boolean {
  const text = phrase.replace(/^甲镇/, '').replace(/^2023年(?:1–6月|二季度)/, '');
  const match = (pattern: string) => new RegExp(`^${pattern}$`).exec(text)?.slice(1);
  const names = `(${NAMES.join('|')})`;
  const award = match('获2023年二季度红旗奖');
  if (award) return rows.data.awards.length === 1;
  const byRules = match(
    '在赛 (\\d) 个单位中按规则计算(并列|列)第 (\\d) 位(?:，比上季度(前移|后退) (\\d) 位)?',
  );
  if (byRules) {
    const [field, tie, rank, way, by] = byRules;
    const [ranks, own] = rows.ranksByRules(NOW);
    const then = rows.rankByRules(BEFORE);
    const isShared = ranks.filter((one) => one === own).length > 1;
    if (Number(field) !== TOWNS.length || ranks.length !== TOWNS.length) return false;
    if (Number(rank) !== own || (tie === '并列') !== isShared) return false;
    const moved = own && then ? then - own : 0;
    // Without a move, the rank must be an unshared end of the field.
    if (!way) return moved === 0 && !isShared && (own === 1 || own === TOWNS.length);
    return moved === (way === '前移' ? 1 : -1) * Number(by);
  }
  const ranked = match(
    `${names}居云州市(?: (\\d) 个单位)?第 (\\d) 位(?:，比上季度(前移|后退) (\\d) 位)?`,
  );
  if (ranked) {
    const [name = '', field, rank, way, by] = ranked;
    const [now, then] = [NOW, BEFORE].map((code) => rows.number(rows.of(name, 'rank', code)));
    const whole = rows.field(name, 'rank').every(Boolean);
    if (Number(rank) !== now || (field !== undefined) !== whole) return false;
    // Without a move, the rank must be an end of a whole field.
    if (!way) return whole && (now === 1 || now === 4);
    return (then ?? 0) - (now ?? 0) === (way === '前移' ? 1 : -1) * Number(by);
  }
  const gap = match(`${names}完成年度目标 ([\\d.]+)%，(快于|慢于)时序进度 ([\\d.]+) 个百分点`);
  if (gap) {
    const [name = '', done, way, by] = gap;
    const ratio = rows.number(rows.of(name, 'level')) / 8;
    const ahead = (way === '快于' ? 1 : -1) * Number(by);
    return (
      rows.of(name, 'level')?.qualifier === '=' &&
      Math.abs(ratio - Number(done)) <= 0.05001 &&
      // The gap is the difference of the two displayed shares.
      Math.abs(Number(done) - 50 - ahead) <= 1e-9 &&
      Math.abs(ratio - 50) >= 5
    );
  }
  const change = match(
    `${names}(?:同比(增长|下降)${NUMBER}%(以上|以下)?|与上年同期(持平))(?:，增速为云州市 (\\d) 个单位中(最高|最低))?`,
  );
  if (change) {
    const [name = '', way, about, size, word, , field, end] = change;
    const figure = rows.of(name, 'yoy');
    const value = rows.number(figure);
    if (Math.abs(value) !== Number(size ?? 0)) return false;
    const isUp = value > 0 || (value === 0 && figure?.qualifier === '>');
    if (way && isUp !== (way === '增长')) return false;
    const said = word ? WORD[word as keyof typeof WORD] : about ? '~' : '=';
    const turned = { '=': '=', '~': '~', '>': '<', '<': '>' } as const;
    if (way && said !== (value < 0 ? turned[figure?.qualifier ?? '='] : figure?.qualifier))
      return false;
    const all = rows.field(name, 'yoy');
    const exact = all
      .filter((one) => one?.value && one.qualifier === '=')
      .map((one) => rows.number(one));
    const [most, least] = [Math.max(...exact), Math.min(...exact)];
    const isAlone = exact.filter((one) => one === value).length === 1;
    const isEnd = exact.length === 4 && isAlone && (value === most || value === least);
    if (!end) return !isEnd;
    return isEnd && field === '4' && value === (end === '最高' ? most : least);
  }
  const revised = match(
    `${names}(?:同比增速)?由(约)?\\s?([\\d,.]+) .+ 修订为(约)?\\s?([\\d,.]+) .+`,
  );
  if (revised) return rows.number(rows.of(revised[0] ?? '', 'level')) === plain(revised[4]);
  const level = match(`${names}${NUMBER} (?:多)?亿元(以上|以下)?`);
  if (level) return rows.number(rows.of(level[0] ?? '', 'level')) === plain(level[2]);
  return text === '简报' || text === '2023年二季度简报';
}

const plain = (text = '') => Number(text.replaceAll(',', ''));

/** Checks every clause of the lede: a level, then its comparisons. */
function ledeHolds(lede: string, rows: Rows): boolean {
  const [sentence = '', late = ''] = lede.split('。');
  const isLate = (name: string) =>
    (rows.of(name, 'level') ?? rows.of(name, 'yoy'))?.status === 'missing';
  if (late && !late.replace(/缺报$/, '').split('、').every(isLate)) return false;
  const clauses = sentence
    .replace(/^2023年1–6月，甲镇/, '')
    .split('；')
    .filter(Boolean);
  return clauses.every((clause) => {
    const [level = '', ...beside] = clause.split('，');
    const name = NAMES.find((one) => level.startsWith(one)) ?? '';
    const number = (text: string) => plain(/[\d,.]+/.exec(text)?.[0]);
    if (number(level) !== rows.number(rows.of(name, 'level'))) return false;
    return beside.every((part) => {
      if (part === '与上年同期持平') return rows.number(rows.of(name, 'yoy')) === 0;
      if (part.startsWith('同比'))
        return number(part) === Math.abs(rows.number(rows.of(name, 'yoy')));
      if (part.startsWith('占云州市')) return number(part) === rows.number(rows.of(name, 'share'));
      return part.startsWith('居云州市') && number(part) === rows.number(rows.of(name, 'rank'));
    });
  });
}

const [TOWN] = TOWNS;
const headOf = (data: Dataset, language: 'zh' | 'en') => {
  if (!TOWN) throw new Error('no town');
  return headModel(data, TOWN, period(NOW), language, language === 'zh' ? zh : en).headline;
};

it('every phrase of a title and every clause of a lede agrees with its rows', () => {
  fc.assert(
    fc.property(datasets, (data) => {
      const { title, lede } = headOf(data, 'zh');
      const rows = new Rows(data);
      for (const phrase of title) expect([phrase, holds(phrase, rows)]).toEqual([phrase, true]);
      expect([lede, ledeHolds(lede, rows)]).toEqual([lede, true]);
    }),
    { numRuns: 120 },
  );
});

it('an English title has the same number of findings, each comparison with its base and each extreme with its field', () => {
  fc.assert(
    fc.property(datasets, (data) => {
      const chinese = headOf(data, 'zh');
      const english = headOf(data, 'en');
      expect(english.title.length).toBe(chinese.title.length);
      for (const text of [...english.title, english.lede]) {
        expect(text).not.toMatch(/\p{Script=Han}/u);
        for (const clause of text.split(/; |\. /)) {
          if (/\b(?:up|down)\b/.test(clause))
            expect(clause).toMatch(/on (?:a year earlier|the previous)/);
          if (/highest|lowest/.test(clause)) expect(clause).toMatch(/of the 4 places in Yunzhou/);
          if (/\d(?:st|nd|rd|th)\b/.test(clause))
            expect(clause).toMatch(/ in (?:Yunzhou|the race)/);
          if (/ahead of|behind/.test(clause)) expect(clause).toMatch(/schedule/);
        }
      }
    }),
    { numRuns: 50 },
  );
});

it('praise and concern are chosen by the same rule: with every sign inverted, the same rows make the title', () => {
  const turned = (data: Dataset): Dataset => {
    const rows = [...data.figures.all()].map(
      ({ row: _, value, period: when, of, ...figure }): FigureRow => {
        const isGrowth = figure.measure === 'yoy' && value;
        const plainValue = value ? value.mantissa / 10 ** value.scale : undefined;
        return {
          ...figure,
          of: of ?? '',
          period: `${when.year}-Q${'quarter' in when ? when.quarter : 0}`,
          value: plainValue === undefined ? '' : String(isGrowth ? 0 - plainValue : plainValue),
          qualifier: isGrowth
            ? ({ '=': '=', '~': '~', '>': '<', '<': '>' } as const)[figure.qualifier]
            : figure.qualifier,
        };
      },
    );
    return {
      ...dataset(INDICATORS, rows),
      places: data.places,
      targets: data.targets,
      awards: data.awards,
    };
  };
  const mirrored = (text: string) =>
    text.replace(
      /增长|下降|最高|最低/g,
      (word) => ({ 增长: '下降', 下降: '增长', 最高: '最低', 最低: '最高' })[word] ?? word,
    );
  fc.assert(
    fc.property(datasets, (data) => {
      const plainData = { ...data, contests: [], contestIndicators: [] };
      const before = headOf(plainData, 'zh').title;
      expect(headOf(turned(plainData), 'zh').title).toEqual(before.map(mirrored));
    }),
    { numRuns: 50 },
  );
});
