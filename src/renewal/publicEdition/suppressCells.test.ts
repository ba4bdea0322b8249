import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnTotal, type GroupTable, type Suppressed, totalAt } from './cellFlow.ts';
import { LEAST_FIRMS, suppressCells } from './suppressCells.ts';

const tableOf = (rows: readonly (readonly number[])[]): GroupTable => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  cells: Float64Array.from(rows.flat()),
});

/** The table as it is published: row totals whole, `.` for what is kept back, column totals last. */
function published(table: GroupTable, suppressed: Suppressed): string[] {
  const { rows, columns, cells } = table;
  const shown = (at: number, value: number) => (suppressed[at] ? '.' : String(value));
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      shown(row * columns + column, cells[row * columns + column] ?? 0),
    ).join(' '),
  );
  const totals = Array.from({ length: columns }, (_, column) =>
    shown(totalAt(table, column), columnTotal(table, column)),
  );
  return [...lines, totals.join(' ')];
}

const told = (rows: readonly (readonly number[])[]) => {
  const table = tableOf(rows);
  return published(table, suppressCells(table, []));
};

describe('a table of firms', () => {
  it('of three or more in every cell is published whole', () => {
    expect(
      told([
        [3, 4],
        [5, 6],
      ]),
    ).toEqual(['3 4', '5 6', '8 10']);
  });

  it('keeps back a cell of fewer than three, and three more that it would follow from', () => {
    expect(
      told([
        [2, 9, 9],
        [4, 8, 8],
        [5, 7, 7],
      ]),
    ).toEqual(['. . 9', '. . 8', '5 7 7', '11 24 24']);
  });

  it('keeps back that all firms of a park are of one class', () => {
    const [first] = told([
      [4, 0, 0],
      [9, 9, 9],
      [9, 9, 9],
    ]);
    expect(first).toBe('. . .');
  });
});

/** All values that each suppressed number can have, by trying every table of whole numbers that is published alike. */
function possibleValues(table: GroupTable, suppressed: Suppressed): Map<number, Set<number>> {
  const { rows, columns, cells } = table;
  const possible = new Map<number, Set<number>>();
  suppressed.forEach((is, at) => {
    if (is) possible.set(at, new Set());
  });
  const trial = cells.slice();
  const rowTotals = Array.from({ length: rows }, (_, row) =>
    cells.subarray(row * columns, (row + 1) * columns).reduce((a, b) => a + b, 0),
  );
  const fits = () =>
    Array.from({ length: columns }, (_, column) => totalAt(table, column)).every(
      (at, column) =>
        suppressed[at] === 1 ||
        columnTotal({ ...table, cells: trial }, column) === columnTotal(table, column),
    );
  const go = (at: number, left: number): void => {
    const row = Math.floor(at / columns);
    if (at === cells.length) {
      if (!fits()) return;
      for (const [number, values] of possible) {
        values.add(
          number < cells.length
            ? (trial[number] ?? 0)
            : columnTotal({ ...table, cells: trial }, number - cells.length),
        );
      }
      return;
    }
    const isLast = at % columns === columns - 1;
    const next = (value: number) => {
      if (value > left || (isLast && value !== left)) return;
      trial[at] = value;
      go(at + 1, isLast ? (rowTotals[row + 1] ?? 0) : left - value);
    };
    if (suppressed[at]) for (let value = 0; value <= left; value++) next(value);
    else next(cells[at] ?? 0);
  };
  go(0, rowTotals[0] ?? 0);
  return possible;
}

const row = fc
  .array(fc.nat(5), { minLength: 3, maxLength: 3 })
  .filter((cells) => cells.reduce((a, b) => a + b, 0) >= LEAST_FIRMS);

describe('areas', () => {
  it('of which a park has none keep nothing else back', () => {
    const counts = tableOf([
      [5, 6],
      [7, 8],
      [4, 4],
    ]);
    const areas = tableOf([
      [50, 60],
      [70, 80],
      [0, 0],
    ]);
    expect(published(counts, suppressCells(counts, [areas]))).toEqual([
      '5 6',
      '7 8',
      '4 4',
      '16 18',
    ]);
  });
});

describe('for any table', () => {
  it('no cell of fewer than three is published, nor such a total', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = tableOf(rows);
        const suppressed = suppressCells(table, []);
        table.cells.forEach((firms, at) => {
          if (firms < LEAST_FIRMS) expect(suppressed[at]).toBe(1);
        });
        for (let column = 0; column < table.columns; column++) {
          if (columnTotal(table, column) < LEAST_FIRMS) {
            expect(suppressed[totalAt(table, column)]).toBe(1);
          }
        }
      }),
    );
  });

  it('with all published numbers known, no suppressed one is determined', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        const table = tableOf(rows);
        for (const values of possibleValues(table, suppressCells(table, [])).values()) {
          expect(values.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nor one of its areas, which may be nothing where firms are', () => {
    const pair = fc.tuple(row, fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 3 }), (rows) => {
        const counts = tableOf(rows.map(([firms]) => firms));
        const areas = tableOf(
          rows.map(([firms, land]) => land.map((one, i) => (firms[i] ? one : 0))),
        );
        // A row without any land tells that all of it is nothing, whatever is kept back.
        if (rows.some(([, land], r) => land.every((_, c) => areas.cells[r * 3 + c] === 0))) return;
        const suppressed = suppressCells(counts, [areas]);
        for (const values of possibleValues(areas, suppressed).values()) {
          expect(values.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
