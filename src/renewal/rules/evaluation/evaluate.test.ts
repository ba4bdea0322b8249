import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPercentile,
  byScore,
  type FirmRow,
  firmTable,
  item,
  rulesWith,
} from '../__data__/firmFixture.ts';
import { evaluateYear } from './evaluate.ts';
import type { EvaluationRules } from './evaluationRules.ts';
import { type FirmResult, firmResult } from './firmResult.ts';

const TAX = item('tax_per_mu', 60, 20);
const HEAD = item('labour_productivity', 40, 10);

function results(rows: readonly FirmRow[], rules: EvaluationRules): FirmResult[] {
  const evaluation = evaluateYear(firmTable(rows).columns, rules, 2022);
  return rows.map((_, i) => firmResult(evaluation, i));
}

/** Score and class, or the reason why there is none. */
const brief = (result: FirmResult) =>
  result.kind === 'excluded' ? result.why : `${result.score} ${result.class ?? '-'}`;
const briefs = (rows: readonly FirmRow[], rules: EvaluationRules) =>
  results(rows, rules).map(brief);

const firm = (tax: number | '', more: FirmRow = {}): FirmRow => ({
  land: '10',
  tax: String(tax),
  value_added: '100',
  employees: '10',
  ...more,
});

describe('a score', () => {
  it('is weight × value ÷ benchmark, added up', () => {
    // 60 × (100 ÷ 10) ÷ 20 + 40 × (100 ÷ 10) ÷ 10
    expect(briefs([firm(100)], rulesWith([TAX, HEAD]))).toEqual(['70 -']);
  });

  it('is limited by the rule’s bounds, and only if the rule has them', () => {
    const rows = [firm(900), firm(-50)];
    expect(briefs(rows, rulesWith([TAX]))).toEqual(['270 -', '-15 -']);
    const bounded = { ...TAX, cap: 1.5, floor: 0 };
    expect(briefs(rows, rulesWith([bounded]))).toEqual(['90 -', '0 -']);
  });

  it('inverts the ratio if a lower value is better', () => {
    expect(briefs([firm(400)], rulesWith([{ ...TAX, direction: 'lower' }]))).toEqual(['30 -']);
  });

  it('explains itself item by item, down to the source of the rule', () => {
    const [one] = results([firm(900)], rulesWith([{ ...TAX, cap: 1 }, HEAD]));
    if (one?.kind !== 'evaluated') throw new Error('not evaluated');
    expect(one.items).toMatchObject([
      {
        item: { source: 'book', locator: '第1条', weight: 60, benchmark: 20 },
        over: 900,
        under: 10,
        value: 90,
        raw: 270,
        points: 60,
        reason: 'capped',
      },
      { over: 100, under: 10, value: 10, raw: 40, points: 40, reason: 'value' },
    ]);
    expect([one.rank, one.of]).toEqual([1, 1]);
  });
});

describe('a missing value', () => {
  const rows = [firm(100), firm(200), firm('')];
  it.each([
    ['counts nothing', 'zero', '40 -'],
    ['counts the mean of its scope', 'scope-mean', '85 -'],
    ['leaves its weight to the others', 'share-out', '100 -'],
    ['keeps the firm out', 'exclude', 'missing'],
    ['keeps the firm out where the rule says nothing', undefined, 'missing'],
  ] as const)('%s', (_, missing, told) => {
    expect(briefs(rows, rulesWith([{ ...TAX, missing }, HEAD]))[2]).toBe(told);
  });

  it('is named if it excludes a firm', () => {
    const [, , one] = results(rows, rulesWith([TAX, HEAD]));
    expect(one).toEqual({ kind: 'excluded', why: 'missing', lacking: ['tax_per_mu'] });
  });

  it('excludes a firm if only firms that are themselves excluded have a value for the mean', () => {
    const items = [{ ...TAX, missing: 'scope-mean' as const }, HEAD];
    // The only firm with tax has no employees.
    const only = [firm(100, { employees: '' }), firm(''), firm('')];
    expect(briefs(only, rulesWith(items))).toEqual(['missing', 'missing', 'missing']);
  });

  it('results from a ratio with denominator zero', () => {
    expect(briefs([firm(1, { land: '0' })], rulesWith([TAX]))).toEqual(['missing']);
  });

  it('leaves the other items with points that add up to the score', () => {
    const [, , one] = results(rows, rulesWith([{ ...TAX, missing: 'share-out' }, HEAD]));
    expect(one).toMatchObject({
      raisedBy: 2.5,
      items: [{ points: 0, reason: 'share-out' }, { points: 100 }],
    });
  });
});

describe('firms on one parcel', () => {
  const shared = { parcel: 'p' };
  it('are evaluated together and share the result', () => {
    const apart = [firm(300, shared), firm(100, shared), firm(50)];
    const [one, two, other] = results(apart, rulesWith([TAX, HEAD], byPercentile(50, 100)));
    expect(one).toMatchObject({ score: 100, class: 'A', of: 2, together: [1] });
    expect(two).toMatchObject({ score: 100, class: 'A', together: [0] });
    expect(other).toMatchObject({ score: 55, class: 'B', rank: 2, together: [] });
  });

  it('stay separate if the rules do not merge', () => {
    const rules = rulesWith([TAX], [], { parcels: 'separate' });
    expect(briefs([firm(300, shared), firm(100, shared)], rules)).toEqual(['90 -', '30 -']);
  });

  it('are above scale if one of them is', () => {
    const small = { ...shared, scope: 'below-scale' };
    expect(briefs([firm(100, small), firm(300, shared)], rulesWith([TAX]))).toEqual([
      '60 -',
      '60 -',
    ]);
  });

  it('have no value if one of them does not report it', () => {
    expect(briefs([firm('', shared), firm(300, shared)], rulesWith([TAX]))).toEqual([
      'missing',
      'missing',
    ]);
  });
});

describe('a firm is left out', () => {
  it.each([
    ['that is not yet producing', { state: 'building' }, 'building'],
    ['that has stopped', { state: 'stopped' }, 'stopped'],
    ['that is exempt', { exempt: '供水' }, 'exempt'],
    ['for whose scope there are no rules', { scope: 'below-scale' }, 'no-rules'],
  ])('%s', (_, row, why) => {
    expect(briefs([firm(100, row), firm(100)], rulesWith([TAX]))).toEqual([why, '30 -']);
  });

  it('below scale if it holds too little land, and never above scale', () => {
    const below = { ...TAX, scope: 'below-scale' as const };
    const rules = rulesWith([TAX, below], [], { leastLand: 3 });
    const small = { land: '2.9', tax: '29' };
    expect(
      briefs(
        [
          firm(1, { ...small, scope: 'below-scale' }),
          firm(1, small),
          firm(1, { land: '3', tax: '30', scope: 'below-scale' }),
        ],
        rules,
      ),
    ).toEqual(['least-land', '30 -', '30 -']);
  });

  it('and adds nothing to its parcel', () => {
    const rows = [firm(100, { parcel: 'p', state: 'building' }), firm(100, { parcel: 'p' })];
    expect(briefs(rows, rulesWith([TAX]))).toEqual(['building', '30 -']);
  });
});

describe('classes', () => {
  it('by percentile contain at most their share, except for ties', () => {
    const taxes = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];
    const classes = (list: readonly number[]) =>
      results(
        list.map((tax) => firm(tax)),
        rulesWith([TAX], byPercentile(20, 80, 95, 100)),
      )
        .map((one) => (one.kind === 'evaluated' ? one.class : ''))
        .join('');
    expect(classes(taxes)).toBe('AABBBBBBCD');
    expect(classes(taxes.slice(0, 4))).toBe('BBBD');
    expect(classes([100, 90, 90, 90, 60, 50, 40, 30, 20, 10])).toBe('AAAABBBBCD');
    expect(classes([])).toBe('');
  });

  it('by score start at their bound', () => {
    const rows = [firm(340), firm(339.99), firm(100), firm(0)];
    expect(briefs(rows, rulesWith([TAX], byScore(102, 30, 0)))).toEqual([
      '102 A',
      '101.997 B',
      '30 B',
      '0 C',
    ]);
  });

  it('do not exist if the rules publish none', () => {
    expect(results([firm(1)], rulesWith([TAX]))).toMatchObject([{ class: undefined, bounds: [] }]);
  });
});

const amount = fc.integer({ min: 0, max: 10_000 }).map(String);
const anyFirm: fc.Arbitrary<FirmRow> = fc.record({
  land: fc.integer({ min: 1, max: 500 }).map(String),
  tax: fc.option(amount, { nil: '' }),
  value_added: amount,
  employees: fc.integer({ min: 1, max: 99 }).map(String),
  parcel: fc.constantFrom('', '', 'p', 'q'),
  state: fc.constantFrom('producing', 'producing', 'building'),
});
const anyMissing = fc.constantFrom('zero', 'scope-mean', 'share-out', undefined);

describe('for any firms', () => {
  it('the points of a firm sum to its score', () => {
    fc.assert(
      fc.property(fc.array(anyFirm, { maxLength: 30 }), anyMissing, (rows, missing) => {
        const rules = rulesWith([{ ...TAX, missing, cap: 1 }, HEAD], byPercentile(20, 80, 100));
        for (const one of results(rows, rules)) {
          if (one.kind === 'excluded') continue;
          const sum = one.items.reduce((all, { points }) => all + points, 0);
          expect(sum).toBeCloseTo(one.score, 9);
        }
      }),
    );
  });

  it('more tax never takes a firm into a lower class', () => {
    fc.assert(
      fc.property(
        fc.array(anyFirm, { minLength: 1, maxLength: 20 }),
        fc.nat(5000),
        (rows, more) => {
          const rules = rulesWith(
            [{ ...TAX, missing: 'zero', floor: 0 }, HEAD],
            byPercentile(20, 60, 90, 100),
          );
          const richer = rows.map((row, i) =>
            i === 0 ? { ...row, tax: String(Number(row.tax) + more) } : row,
          );
          const [before, after] = [results(rows, rules)[0], results(richer, rules)[0]];
          if (before?.kind !== 'evaluated' || after?.kind !== 'evaluated') return;
          expect((after.class ?? '') <= (before.class ?? '')).toBe(true);
          expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        },
      ),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFirm, { maxLength: 20 }), anyMissing, (rows, missing) => {
        const rules = rulesWith([{ ...TAX, missing }, HEAD], byPercentile(30, 100));
        const forth = briefs(rows, { ...rules, set: { ...rules.set, parcels: 'separate' } });
        const back = briefs(rows.toReversed(), {
          ...rules,
          set: { ...rules.set, parcels: 'separate' },
        });
        const round = (text: string) => text.replace(/\d+\.\d+/, (n) => Number(n).toFixed(6));
        expect(back.toReversed().map(round)).toEqual(forth.map(round));
      }),
    );
  });
});
