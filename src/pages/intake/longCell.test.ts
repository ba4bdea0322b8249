import { describe, expect, it } from 'vitest';
import { checkCells } from '../../intake/draft/checkCells.ts';
import { alsoPlace, newPlace } from '../../intake/draft/unknownNames.ts';
import { DATASET } from '../../intake/ownTable/__data__/ownFixture.ts';
import { previewTable, tableRows } from '../../intake/ownTable/openTable.ts';
import { loadWords } from '../../locale/words.ts';
import { rowText } from './rowText.ts';

const WORDS = { zh: await loadWords('zh') };
const FACTS = { source: 'gazette', published: '2023-04-20' };

describe('a cell of a megabyte', () => {
  const LONG = ['a', '镇', '1', '1,', ' ', '(', '（亿元', '年', '2023年', '1.', '-', '\u200f', '|'];
  // Quadratic time in the length of a cell would exceed the time limit of the test.
  it.each(LONG)('of %j is fast at any position', (unit) => {
    const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
    for (const table of [
      [
        ['地区', '2022年', '2023年'],
        [long, '1', long],
        ['海港区', '1', '2'],
      ],
      [
        ['地区', long, '2023年'],
        ['海港区', '1', '2'],
      ],
      [
        ['地区', '指标', '期间', '数值', '单位'],
        ['海港区', long, '2023', '1', '亿元'],
        ['海港区', 'GDP', long, '1', '亿元'],
        ['海港区', 'GDP', '2023', '1', long],
        ['海港区', 'GDP', '2023', '1', '亿元'],
      ],
      [[long], ['地区', 'GDP（亿元）'], ['海港区', '1']],
    ]) {
      const preview = previewTable(table, DATASET, '2023年.csv');
      if ('code' in preview) continue;
      const { rows } = tableRows(table, DATASET, '2023年.csv', preview.mapping, FACTS);
      checkCells(
        rows.map((row) => row.cells),
        DATASET,
      );
      for (const row of rows) {
        expect(rowText(row, DATASET, 'zh', WORDS.zh).where.length).toBeLessThan(1000);
        if (row.names.place) alsoPlace(newPlace(row.names.place, DATASET), row.names.place);
      }
    }
  });
});
