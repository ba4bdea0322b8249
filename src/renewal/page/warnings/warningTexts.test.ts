import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../../__data__/demoLand.ts';
import { renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { type Overview, overviewOf } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { ALL_RENEWAL_WORDS } from '../../words/renewalWords.ts';
import { sayWarning } from './sayWarning.ts';
import { firstOfEachKind, kindCounts, warningsOf } from './shownWarnings.ts';

await Promise.all([ALL_RENEWAL_WORDS.load('zh'), ALL_RENEWAL_WORDS.load('en')]);

let overview: Overview;

beforeAll(async () => {
  const tables = renewalTables(RENEWAL.of(await demoDataset()));
  const found = overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  if (!found) throw new Error('no firms');
  overview = found;
});

const say = (warning: Warning, language: 'zh' | 'en' = 'zh') =>
  sayWarning(warning, { language, words: RENEWAL_SCENES[language], overview });
const first = (cause: Warning['cause']) => {
  const found = overview.warnings.find((one) => one.cause === cause);
  if (!found) throw new Error(`no ${cause}`);
  return found;
};

describe('the texts of a warning', () => {
  it('name its rule and the change that would clear it', () => {
    for (const warning of overview.warnings) {
      const { reasons, clears, what } = say(warning);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.every(({ rule }) => rule?.source)).toBe(true);
      expect([what === '', clears === '']).toEqual([false, false]);
    }
  });

  it('never mention a red banner and contain no failed number', () => {
    for (const warning of overview.warnings) {
      for (const language of ['zh', 'en'] as const) {
        const { what, reasons, clears } = say(warning, language);
        const all = [what, clears, ...reasons.map(({ text }) => text)].join(' ');
        expect(all).not.toMatch(
          /红旗|red flag|alert|points \d+ points|NaN|Infinity|undefined|\d\.\d{5,}/i,
        );
      }
    }
  });

  it('distinguish what applies already from what may apply later', () => {
    const when = (cause: Warning['cause']) => say(first(cause)).when;
    expect([when('overdue'), when('no-plan'), when('fell')]).toEqual(['now', 'now', 'now']);
    const ahead = [when('due-soon'), when('would-fall'), when('within-reach')];
    expect(ahead).toEqual(['ahead', 'ahead', 'ahead']);
  });

  it('state the distance of a fallen firm from its class', () => {
    expect(say(first('fell'))).toMatchObject({
      what: '由 B 类降到 C 类',
      clears: '解除：税收由 239.7 万元到 273.94 万元（+14.29%），回到 B 类',
    });
    expect(say(first('fell')).reasons[0]?.text).toBe('得分 66.52 → 56.88，B 类线 65.00，差 8.13');
    expect(say(first('fell')).reasons[1]?.text).toBe('亩均税收少 9.00 分');
  });
});

it('measure the distance between two shares in percentage points', () => {
  const near = overview.warnings.filter(({ kind }) => kind === 'cultivation');
  const texts = near.flatMap((one) => say(one).reasons.map(({ text }) => text));
  const shares = texts.filter((text) => text.startsWith('研发经费占收入'));
  expect(shares.length).toBeGreaterThan(0);
  for (const text of shares)
    expect(text).toMatch(/不低于 3%，现为 2\.?\d*%，还差 0\.\d+ 个百分点$/);
});

describe('the warnings shown', () => {
  it('are those of the park, and their numbers add up over the parks', () => {
    const parks = [...overview.tables.parks.keys()];
    const counts = parks.map((park) => warningsOf(overview, park).length);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(overview.warnings.length);
  });

  it('show each kind on the first view, in order', () => {
    const shown = firstOfEachKind(overview.warnings, 6);
    expect(kindCounts(shown)).toEqual({ disposal: 2, evaluation: 2, cultivation: 2 });
    expect(shown[0]?.cause).toBe('overdue');
    const disposal = overview.warnings.filter(({ kind }) => kind === 'disposal');
    expect(firstOfEachKind(disposal, 6)).toEqual(disposal.slice(0, 6));
    expect(firstOfEachKind(disposal.slice(0, 2), 6)).toHaveLength(2);
  });
});
