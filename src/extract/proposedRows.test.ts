import { describe, expect, it } from 'vitest';
import { CITY, HARBOUR, indicator } from '../figures/tableFixture.ts';
import { extractFigures } from './extractFigures.ts';
import { layOut } from './layout.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import { proposedRows } from './proposedRows.ts';

const TEXT = `海港区开局平稳

一季度，海港区地区生产总值28.6亿元，同比增长5.2%，增速高于全市0.3个百分点。

制造业投资5.2亿元。全年目标增长6%以上。
`;
const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } });

describe('the rows of an article', () => {
  const { figures } = extractFigures(TEXT, {
    indicators: [GDP],
    places: new Map([CITY, HARBOUR].map((one) => [one.id, one])),
    published: '2024-04-22',
  });
  const paragraphs = paragraphsOf(TEXT, layOut(TEXT));
  const rows = proposedRows(figures, { source: 'news', published: '2024-04-22', paragraphs });
  const by = (printed: string) => rows.find(({ cells }) => cells.printed === printed);

  it('keep the printed literal, its locator, source and date', () => {
    expect(by('28.6亿元')?.cells).toMatchObject({
      place: 'harbour',
      indicator: 'gdp',
      measure: 'level',
      period: '2024-Q1',
      value: '28.6',
      source: 'news',
      locator: '第1段',
      released: '2024-04-22',
    });
    expect(by('5.2亿元')?.cells.locator).toBe('第2段');
  });

  it('leave empty and name an indicator that the dataset does not have', () => {
    expect(by('5.2亿元')?.cells.indicator).toBe('');
    expect(by('5.2亿元')?.names.indicator).toBe('制造业投资');
  });

  it('contain no comparison or target as a figure', () => {
    expect(by('0.3个百分点')?.cells.measure).toBe('');
    expect(by('6%以上')?.cells.status).toBe('');
  });

  it('cite the paragraph that contains each literal', () => {
    for (const { mark } of rows) {
      const here = mark && paragraphAt(paragraphs, mark.start);
      expect(here && mark.start >= here.start && mark.end <= here.end).toBe(true);
    }
  });
});
