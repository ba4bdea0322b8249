import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { createBoard } from './boardStore.ts';

// The board never looks inside a dataset but at its version.
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
  it('keeps what is on show while newer data waits to be accepted', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().offer(dataset('2'));
    expect(board.getState().dataset?.version).toBe('1');
    board.getState().acceptOffer();
    expect(board.getState().dataset?.version).toBe('2');
    expect(board.getState().offered).toBeUndefined();
  });

  it('offers nothing when the files say the same as before', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().offer(dataset('1'));
    expect(board.getState().offered).toBeUndefined();
  });

  it('keeps what is on show when newer data has errors, and says which', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().refuse([problem]);
    expect(board.getState().dataset?.version).toBe('1');
    expect(board.getState().refused).toEqual([problem]);
  });

  it('forgets refused files once mended ones are offered', () => {
    const board = createBoard({ dataset: dataset('1') });
    board.getState().refuse([problem]);
    board.getState().offer(dataset('3'));
    expect(board.getState().refused).toEqual([]);
  });
});
