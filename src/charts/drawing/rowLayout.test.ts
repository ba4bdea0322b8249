import { describe, expect, it } from 'vitest';
import { rowLayout } from './rowLayout.ts';

describe('the names of rows', () => {
  it('are beside the marks if they fit into two lines', () => {
    const { names, above, start } = rowLayout(['合同外资', '实际利用外资'], 344);
    expect(names).toEqual([['合同外资'], ['实际利用外资']]);
    expect(above).toBe(0);
    expect(start).toBeGreaterThan(6 * 14);
  });

  it('are above the marks, complete, if one does not fit', () => {
    const long = 'Of these: on the provincial “thousand projects, a trillion yuan” list';
    const { names, above, start, row } = rowLayout(['Signed', long], 344);
    expect(names[1]?.join(' ')).toBe(long);
    expect(start).toBeLessThan(10);
    expect(row).toBeGreaterThan(above + 28);
  });
});
