import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../figures/figure.ts';
import type { ScoringName } from '../../figures/rankingNames.ts';
import { RANKING_WORDS } from '../../locale/ranking.ts';
import { type LimitRule, limitsText } from './limitsText.ts';

await RANKING_WORDS.load('en');

const rule = (indicator: string, more: Partial<LimitRule> = {}): LimitRule => ({
  indicator: indicator as IndicatorId,
  direction: 'higher',
  bounds: undefined,
  ...more,
});

const said = (scoring: ScoringName, rules: readonly LimitRule[], zeros: readonly string[] = []) =>
  limitsText(
    scoring,
    rules,
    (id) => id,
    (id) => zeros.includes(id),
    RANKING_WORDS.en,
  );

describe('the limits of points in words', () => {
  it.each<[ScoringName, LimitRule, string]>([
    ['min-max', rule('a'), ''],
    ['efficacy', rule('a'), ''],
    ['step-points', rule('a'), 'Each place ahead costs 5 points. At least 0 points. '],
    [
      'step-points',
      rule('a', { step: 4, floor: 'none' }),
      'Each place ahead costs 4 points. No lowest score. ',
    ],
    ['completion', rule('a'), 'At most 120%. '],
    ['completion', rule('a', { cap: 100 }), 'At most 100%. '],
    [
      'completion',
      rule('a', { zeroTarget: 'full' }),
      'At most 120%. A target of 0 gives full points. ',
    ],
    [
      'efficacy',
      rule('a', { bounds: { low: 1, high: 9 } }),
      'The best and the worst are fixed bounds, and values beyond them score below 60 or above 100. ',
    ],
    [
      'efficacy',
      rule('a', { bounds: { low: 1, high: 9 }, floor: 60, cap: 100 }),
      'The best and the worst are fixed bounds. At least 60 points. At most 100 points. ',
    ],
  ])('by %s are what the rule says, or the usual ones', (scoring, own, text) => {
    expect(said(scoring, [own])).toBe(text);
  });

  it('name their indicators if they do not apply to all', () => {
    expect(said('min-max', [rule('a', { floor: 20 }), rule('b')])).toBe('a: at least 20 points. ');
  });

  it('explain a target of 0 if there is one and the rule does not define it', () => {
    expect(said('completion', [rule('a'), rule('b')], ['b'])).toContain(
      'b: a target of 0 is not assessed',
    );
    expect(said('completion', [rule('a', { direction: 'lower' })], ['a'])).toBe('At most 120%. ');
  });
});
