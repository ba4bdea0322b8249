import { describe, expect, it } from 'vitest';
import { type DraftRow, NO_CELLS } from '../../intake/draft/draftRow.ts';
import { piecesOf } from './articlePieces.ts';

const TEXT = '标题\n\n产值28.6\n亿元，增长5.2%。\n\n投资9.8亿元。';
const PARAGRAPHS = [
  { start: 0, end: 2, number: undefined, article: '' },
  { start: 4, end: TEXT.indexOf('\n\n投'), number: 1, article: '' },
  { start: TEXT.indexOf('投'), end: TEXT.length, number: 2, article: '' },
];

function row(number: number, literal: string): DraftRow {
  const start = TEXT.indexOf(literal);
  return {
    number,
    cells: NO_CELLS,
    state: 'open',
    mended: false,
    names: {},
    mark: { start, end: start + literal.length },
    confidence: 1,
    reasons: [],
  };
}

const ROWS = [row(1, '28.6\n亿元'), row(2, '5.2%'), row(3, '9.8亿元')];
const both = { first: true, last: true };

describe('the text beside the rows', () => {
  it('loses no character except its line breaks', () => {
    const text = piecesOf(TEXT, PARAGRAPHS, ROWS, both)
      .flatMap(({ parts }) => parts.map((part) => part.text))
      .join('');
    expect(text).toBe(TEXT.replace(/\n/g, ''));
  });

  it('marks each literal for its row, also across a line break', () => {
    const marked = piecesOf(TEXT, PARAGRAPHS, ROWS, both)
      .flatMap(({ parts }) => parts)
      .filter((part) => part.row);
    expect(marked.map((part) => [part.row?.number, part.text])).toEqual([
      [1, '28.6亿元'],
      [2, '5.2%'],
      [3, '9.8亿元'],
    ]);
  });

  it('consists of the paragraphs of the current page of rows', () => {
    const [, , last] = ROWS;
    const page = piecesOf(TEXT, PARAGRAPHS, last ? [last] : [], { first: false, last: true });
    expect(page.map(({ paragraph }) => paragraph.number)).toEqual([2]);
  });
});
