import { describe, expect, it } from 'vitest';
import { labelLines, textWidth } from './labelLines.ts';

describe('the lines of a label', () => {
  it.each([
    ['合同外资', 90, ['合同外资']],
    ['列入省“千项万亿”项目', 100, ['列入省“千项万', '亿”项目']],
    ['Contracted foreign capital', 100, ['Contracted', 'foreign']],
  ])('%s in %i px', (text, width, expected) => {
    const lines = labelLines(text, width, 2);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines[0]).toBe(expected[0]);
  });

  it('stay within the width if the words allow it', () => {
    for (const line of labelLines('规模以上工业增加值增速', 80, 2)) {
      expect(textWidth(line.replace('…', ''))).toBeLessThanOrEqual(80);
    }
  });
});
