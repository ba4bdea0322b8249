import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../tables/figures.ts';
import { isBlank, joinFacts, joinTexts, NO_FACTS } from './intakeFacts.ts';
import { isKeptDraft } from './keptShape.ts';

describe('stored texts and facts, and later input', () => {
  test('neither text is lost', () => {
    expect(joinTexts('一季度', '上半年')).toBe('一季度\n\n上半年');
    expect(joinTexts('', '上半年')).toBe('上半年');
    expect(joinTexts('一季度', '')).toBe('一季度');
    expect(joinTexts('一季度', '一季度')).toBe('一季度');
  });

  test('a fact given now holds, and one kept fills a gap', () => {
    const kept = { ...NO_FACTS, published: '2024-04-22', title: '旧' };
    const given = { ...NO_FACTS, title: '新' };
    expect(joinFacts(kept, given)).toEqual({ ...kept, title: '新' });
    expect(isBlank(NO_FACTS)).toBe(true);
    expect(isBlank(given)).toBe(false);
  });
});

describe('the shape of a kept draft', () => {
  const cells = Object.fromEntries(FIGURES.names.map((column) => [column, '']));
  const row = {
    number: 1,
    cells,
    state: 'open',
    mended: false,
    names: { place: '示例镇' },
    mark: { start: 0, end: 4 },
    confidence: 1,
    reasons: [],
  };
  const draft = {
    origin: { kind: 'table', name: 'a.csv' },
    rows: [row, { ...row, mark: undefined }],
    made: { places: [], indicators: [], sources: [] },
    problems: [],
    undo: [],
    current: 1,
  };
  const kept = { draft, discarded: undefined, text: '', facts: NO_FACTS, stamp: 'a.1' };

  test('a whole one passes', () => {
    expect(isKeptDraft(kept)).toBe(true);
  });

  test('one with any part gone or of another type does not', () => {
    for (const damaged of [
      null,
      'text',
      { ...kept, text: 7 },
      { ...kept, facts: {} },
      { ...kept, draft: { ...draft, rows: undefined } },
      { ...kept, draft: { ...draft, rows: [{ ...row, cells: { ...cells, unit: undefined } }] } },
      { ...kept, draft: { ...draft, rows: [{ ...row, state: 'lost' }] } },
      { ...kept, draft: { ...draft, origin: { kind: 'article', name: 'a' } } },
      { ...kept, draft: { ...draft, made: { places: [{}], indicators: [], sources: [] } } },
    ]) {
      expect(isKeptDraft(damaged)).toBe(false);
    }
  });
});
