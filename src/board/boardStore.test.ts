import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { createBoard } from './boardStore.ts';

// The board only reads the version of a dataset.
const dataset = (version: string) => ({ id: 'demo', version }) as unknown as Dataset;

const problem: Problem = {
  code: 'bad-number',
  severity: 'error',
  file: 'figures.csv',
  line: 2,
  column: 'value',
  value: 'x',
  expected: { zh: '数字', en: 'a number' },
  mend: { zh: '改成数字', en: 'write a number' },
};

describe('the board', () => {
  it('keeps the data on show while newer data waits for acceptance', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().offer(dataset('2'));
    expect(board.getState().dataset?.version).toBe('1');
    board.getState().acceptOffer();
    expect(board.getState().dataset?.version).toBe('2');
    expect(board.getState().offered).toBeUndefined();
  });

  it('offers nothing if the files have not changed', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().offer(dataset('1'));
    expect(board.getState().offered).toBeUndefined();
  });

  it('keeps the data on show if newer data has errors, and lists them', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().refuse([problem]);
    expect(board.getState().dataset?.version).toBe('1');
    expect(board.getState().refused).toEqual([problem]);
  });

  it('forgets refused files once corrected ones are offered', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().refuse([problem]);
    board.getState().offer(dataset('3'));
    expect(board.getState().refused).toEqual([]);
  });
});
