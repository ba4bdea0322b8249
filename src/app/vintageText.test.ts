import { describe, expect, it } from 'vitest';
import type { Vintage } from '../board/vintage.ts';
import { dataset, indicator } from '../figures/tableFixture.ts';
import { words as zh } from '../locale/zh.ts';
import { datasetAsOf } from '../release/datasetAsOf.ts';
import { vintageText } from './vintageText.ts';

const UNDATED = { note: '', published: '' };

const whole = (() => {
  const made = dataset(
    [indicator('gdp')],
    [
      { value: '35.1', released: '2023-04-28' },
      { value: '3.1', measure: 'yoy', unit: '%' },
      { value: '33', period: '2022-Q1' },
    ],
  );
  const sources = new Map([...made.sources].map(([id, one]) => [id, { ...one, ...UNDATED }]));
  return { ...made, sources };
})();

function told(day: string, period: string): string {
  const vintage: Vintage = { kind: 'day', day };
  const shown = datasetAsOf(whole, day);
  return vintageText(vintage, { language: 'zh', period }, { shown, whole }, zh).join('');
}

describe('a page as of a day says', () => {
  it('that nothing of its period was out', () => {
    expect(told('2020-01-01', '2023-Q1')).toContain(
      '2020-01-01 时，2023年一季度的数字一个也没有公布',
    );
    expect(told('2023-03-30', '2023-Q1')).toContain('一个也没有公布');
  });

  it('no such sentence for a period that had figures, or that never has any', () => {
    expect(told('2023-03-31', '2023-Q1')).not.toContain('一个也没有公布');
    expect(told('2020-01-01', '2019-Q1')).not.toContain('一个也没有公布');
  });

  it('how many of the figures shown carry no date', () => {
    expect(told('2020-01-01', '2023-Q1')).not.toContain('未注明公布日期');
    expect(told('2022-03-31', '2023-Q1')).toContain('所示 1 个数字中，有 1 个未注明公布日期');
    expect(told('2023-04-28', '2023-Q1')).toContain('所示 3 个数字中，有 2 个未注明公布日期');
  });
});
