import { describe, expect, it } from 'vitest';
import { dataset, HARBOUR, indicator } from '../../figures/tableFixture.ts';
import { checkCells } from '../../intake/draft/checkCells.ts';
import { type FigureCells, NO_CELLS } from '../../intake/draft/draftRow.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { FIGURES } from '../../tables/figures.ts';
import { faultText } from './faultText.ts';

await Promise.all([INTAKE_WORDS.load('zh'), INTAKE_WORDS.load('en')]);

const DATA = dataset([indicator('gdp')], []);
const CELLS: FigureCells = {
  ...NO_CELLS,
  place: HARBOUR.id,
  indicator: 'gdp',
  measure: 'level',
  period: '2023-Q2',
  span: 'ytd',
  value: '72.4',
  unit: '亿元',
  source: 'gazette',
};

const FAULTS: readonly Partial<FigureCells>[] = [
  { period: '', span: '' },
  { period: '上半年' },
  { period: 'x' },
  { span: 'month' },
  { value: '1.234.567' },
  { value: '1e309' },
  { value: '' },
  { status: 'missing' },
  { status: '' },
  { unit: '%' },
  { unit: '斗' },
  { place: 'atlantis' },
  { indicator: 'tea' },
  { source: 'nowhere' },
  { measure: 'share', unit: '%', value: '140', of: '' },
  { measure: 'rank', unit: '位', value: '1.5', of: HARBOUR.id },
  { measure: 'much' },
  { released: '2023-4-1' },
];

describe('errors of a row use the words of its form', () => {
  it.each(FAULTS)('%o', (change) => {
    const [problems = []] = checkCells([{ ...CELLS, ...change }], DATA);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      const zh = faultText(problem, 'zh', INTAKE_WORDS.zh);
      expect(zh.match(/[a-z_]{2,}/g) ?? []).toEqual([]);
      const en = faultText(problem, 'en', INTAKE_WORDS.en);
      expect(en).not.toMatch(/_|=|column|\bcsv\b|\byoy\b|\bytd\b/i);
    }
  });

  it('has a label for every column that must be filled in', () => {
    const required = FIGURES.columns.flatMap((one) => (one.required ? one.name : []));
    for (const words of [INTAKE_WORDS.zh, INTAKE_WORDS.en]) {
      expect(Object.keys(words.columns)).toEqual(expect.arrayContaining(required));
    }
  });
});
