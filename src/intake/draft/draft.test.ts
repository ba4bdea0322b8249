import { describe, expect, it } from 'vitest';
import { CITY, dataset, HARBOUR, indicator } from '../../figures/tableFixture.ts';
import { CORE_TABLES } from '../../tables/contract.ts';
import { FIGURES } from '../../tables/figures.ts';
import { checkCells } from './checkCells.ts';
import { countRows, newDraft, stepDraft, undatedRows } from './draft.ts';
import { draftDiff, entering } from './draftDiff.ts';
import { type DraftRow, type FigureCells, figureOfCells, NO_CELLS } from './draftRow.ts';
import { LOCAL_MARK, withLocalRows } from './localLayer.ts';
import { NO_ENTRIES, newId, withEntries, withPlace } from './newEntries.ts';
import { isUndoubted, mayEnter, Reviewer } from './review.ts';
import { type Rivals, rivalsOf } from './rivals.ts';
import { alsoIndicator, alsoPlace, newIndicator, newPlace, unknownNames } from './unknownNames.ts';

const GDP = indicator('gdp');
const DATA = dataset(
  [GDP],
  [
    { value: '35.1', released: '2023-04-20', printed: '35.1亿元' },
    { period: '2022', span: 'year', value: '140' },
  ],
);

const CELLS: FigureCells = {
  ...NO_CELLS,
  place: HARBOUR.id,
  indicator: 'gdp',
  measure: 'level',
  period: '2023-Q2',
  span: 'ytd',
  value: '72.4',
  unit: '亿元',
  scope: 'territory',
  printed: '72.4亿元',
  source: 'gazette',
  released: '2023-07-20',
};

function row(
  number: number,
  cells: Partial<FigureCells> = {},
  more: Partial<DraftRow> = {},
): DraftRow {
  return {
    number,
    cells: { ...CELLS, ...cells },
    state: 'open',
    mended: false,
    names: {},
    mark: undefined,
    confidence: 1,
    reasons: [],
    ...more,
  };
}

const ORIGIN = { kind: 'table', name: 'sheet' } as const;
const draftOf = (...rows: DraftRow[]) => newDraft(ORIGIN, rows);
const reviewer = new Reviewer(DATA, NO_ENTRIES);

describe('the cells of a row', () => {
  it('have the columns of the data contract', () => {
    expect(FIGURES.names).toEqual(CORE_TABLES.figures.columns.map(({ name }) => name));
  });

  it('make a figure that writes back the same cells', () => {
    const figure = figureOfCells(CELLS);
    expect(figure && FIGURES.write(figure)).toEqual(CELLS);
  });

  it.each([
    [{ place: 'atlantis' }, 'unknown-place', 'place'],
    [{ value: '1.234.567' }, 'bad-number', 'value'],
    [{ value: '1e309' }, 'bad-number', 'value'],
    [{ span: 'month' }, 'span-mismatch', 'span'],
    [{ unit: '%' }, 'wrong-unit', 'unit'],
    [{ source: '' }, 'empty-cell', 'source'],
    [{ measure: 'share', unit: '%', value: '140' }, 'share-range', 'value'],
    [{ printed: 'a\u0007b' }, 'garbled-text', 'printed'],
  ] as const)('%o gives %s in its own column', (change, code, column) => {
    const [good, bad] = checkCells([CELLS, { ...CELLS, ...change }], DATA);
    expect(good).toEqual([]);
    expect(bad?.map((one) => [one.code, one.column])).toContainEqual([code, column]);
  });
});

describe('a row compared with the dataset', () => {
  const standing = (change: Partial<FigureCells>) => reviewer.of(row(1, change)).standing?.kind;

  it.each([
    ['new if its key is unknown', {}, 'new'],
    [
      'the same if the value is equal, in other units too',
      { period: '2023-Q1', value: '351000', unit: '万元' },
      'same',
    ],
    ['a revision if another value came later', { period: '2023-Q1', value: '36' }, 'revision'],
    [
      'a conflict if it was released no later',
      { period: '2023-Q1', value: '36', released: '2023-04-20' },
      'conflict',
    ],
    [
      'a conflict if no day decides which is later',
      { period: '2023-Q1', value: '36', released: '' },
      'conflict',
    ],
  ] as const)('is %s', (_, change, kind) => {
    expect(standing(change)).toBe(kind);
  });

  it('enters only if it contradicts nothing', () => {
    const conflict = reviewer.of(row(1, { period: '2023-Q1', value: '36', released: '' }));
    expect(mayEnter(conflict)).toBe(false);
    expect(mayEnter(reviewer.of(row(1)))).toBe(true);
  });

  it('is accepted in bulk only if it has no problem', () => {
    const undoubted = (one: DraftRow) => isUndoubted(one, reviewer.of(one));
    expect(undoubted(row(1))).toBe(true);
    expect(undoubted(row(1, {}, { confidence: 0.8 }))).toBe(false);
    expect(undoubted(row(1, { period: '2023-Q1', value: '36' }))).toBe(false);
  });
});

describe('a draft', () => {
  it('undoes every kind of step, one by one', () => {
    const start = draftOf(row(1), row(2));
    const judged = stepDraft(start, { kind: 'judge', numbers: [1, 2], state: 'accepted' });
    const mended = stepDraft(judged, { kind: 'mend', number: 2, cells: { ...CELLS, value: '73' } });
    expect(countRows(mended.rows)).toEqual({ open: 0, accepted: 2, rejected: 0 });
    const back = stepDraft(mended, { kind: 'undo' });
    expect(back.rows).toEqual(judged.rows);
    expect(stepDraft(back, { kind: 'undo' }).rows).toEqual(start.rows);
    expect(stepDraft(start, { kind: 'undo' })).toBe(start);
  });

  it('gives all rows of a name the new entry at once', () => {
    const cells = { place: '' };
    const start = draftOf(
      row(1, cells, { names: { place: '新镇' } }),
      row(2, cells, { names: { place: '新镇' } }),
      row(3, cells, { names: { place: '老镇' }, state: 'rejected' }),
    );
    expect(unknownNames(start).map(({ name, count }) => [name, count])).toEqual([['新镇', 2]]);
    const made = newPlace('新镇', DATA);
    expect(made.kind).toBe('town');
    const named = stepDraft(start, {
      kind: 'name',
      column: 'place',
      name: '新镇',
      id: made.id,
      made: { ...NO_ENTRIES, places: [made] },
    });
    expect(named.rows.map((one) => one.cells.place)).toEqual([made.id, made.id, '']);
    const after = new Reviewer(DATA, named.made);
    expect(named.rows.slice(0, 2).every((one) => mayEnter(after.of(one)))).toBe(true);
    expect(stepDraft(named, { kind: 'undo' }).made).toEqual(NO_ENTRIES);
  });

  it('adds another name of an entry as its alias, once, in a form valid in a list', () => {
    expect(alsoPlace(HARBOUR, '港|区').aliases).toEqual([...HARBOUR.aliases, '港 区']);
    expect(alsoPlace(alsoPlace(HARBOUR, '港|区'), '港 区').aliases).toHaveLength(
      HARBOUR.aliases.length + 1,
    );
    expect(alsoPlace(HARBOUR, HARBOUR.name.zh).aliases).toEqual(HARBOUR.aliases);
    expect(alsoIndicator(GDP, '生产总值').synonyms).toContain('生产总值');
  });

  it('replaces an entry of the same id', () => {
    const made = withPlace(withPlace(NO_ENTRIES, HARBOUR), alsoPlace(HARBOUR, '港'));
    expect(made.places.map(({ aliases }) => aliases.at(-1))).toEqual(['港']);
    const tables = withEntries(DATA, made);
    expect(tables.places.size).toBe(DATA.places.size);
    expect(tables.places.get(HARBOUR.id)?.aliases).toContain('港');
  });

  it('fills only empty cells from the day of publication', () => {
    const undated = { mark: { start: 0, end: 3 }, reasons: ['period-without-year'] };
    const empty = { period: '', span: '', released: '' };
    const start = draftOf(
      row(1, empty, undated),
      row(2, { period: '2022', span: 'year', released: '2023-01-05' }, { mark: undated.mark }),
      row(3, empty, { mark: { start: 9, end: 12 }, state: 'accepted' }),
    );
    expect(undatedRows(start).map(({ number }) => number)).toEqual([1]);
    const day = '2023-04-20';
    const again = [row(7, { period: '2023-Q1', released: day }, { mark: undated.mark })];
    const dated = stepDraft(start, { kind: 'date', day, rows: again });
    expect(dated.rows.map(({ cells }) => [cells.period, cells.span, cells.released])).toEqual([
      ['2023-Q1', 'ytd', day],
      ['2022', 'year', '2023-01-05'],
      ['', '', day],
    ]);
    expect(dated.rows.map(({ number, state }) => [number, state])).toEqual(
      start.rows.map(({ number, state }) => [number, state]),
    );
    expect(undatedRows(dated)).toEqual([]);
    expect(stepDraft(dated, { kind: 'undo' }).rows).toEqual(start.rows);
  });

  it('takes a new indicator’s unit only from levels', () => {
    expect(newIndicator('进出口', row(1), DATA).unit).toBe('亿元');
    expect(newIndicator('进出口', row(1, { measure: 'yoy', unit: '%' }), DATA).unit).toBe('');
  });

  it('gives no id twice', () => {
    expect(newId('新镇 A', () => false)).toBe('新镇_a');
    expect(newId('新镇', (id) => id === '新镇')).toBe('新镇_2');
    expect(newId('！', () => false)).toBe('new');
  });
});

describe('the preview of a draft', () => {
  const accepted = { state: 'accepted' } as const;
  const draft = draftOf(
    row(1, {}, accepted),
    row(2, {}, accepted),
    row(3, { value: '' }, accepted),
    row(4, { period: '2023-Q1', value: '36' }, accepted),
    row(5, { period: '2023-Q1', value: '35.1', released: '2023-04-20' }, accepted),
    row(6, { period: '2023-Q3' }, { state: 'rejected' }),
    row(7, { period: '2023-Q4' }),
  );
  const diff = draftDiff(draft, reviewer);

  it('separates new rows, revisions, repetitions, contradictions and rows not accepted', () => {
    const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number);
    expect(numbers(diff.added.map((one) => one.row))).toEqual([1]);
    expect(numbers(diff.revised.map((one) => one.row))).toEqual([4]);
    expect(numbers(diff.unchanged)).toEqual([2, 5]);
    expect(numbers(diff.stopped.map((one) => one.row))).toEqual([3]);
    expect([diff.rejected, diff.open]).toEqual([1, 1]);
  });

  it('stops two rows that contradict each other until one of them is rejected', () => {
    const rows = [
      row(1, {}, accepted),
      row(2, { value: '724000', unit: '万元' }, accepted),
      row(3, { value: '72.9' }, accepted),
      row(4, { period: '2023-Q3' }, accepted),
    ];
    const against = (rivals: Rivals) =>
      [...rivals].map(([number, others]) => [number, others.map((one) => one.number)]);
    expect(against(rivalsOf(rows, reviewer))).toEqual([
      [1, [3]],
      [2, [3]],
      [3, [1]],
    ]);
    const both = draftDiff(draftOf(...rows), reviewer);
    expect(both.stopped.map((one) => one.row.number)).toEqual([1, 2, 3]);
    expect(entering(both).map((one) => one.row.number)).toEqual([4]);
    const mended = stepDraft(draftOf(...rows), {
      kind: 'judge',
      numbers: [3],
      state: 'rejected',
    });
    expect(rivalsOf(mended.rows, reviewer).size).toBe(0);
    expect(entering(draftDiff(mended, reviewer)).map((one) => one.row.number)).toEqual([1, 4]);
  });

  it('overlays the dataset without changing it, with each row marked by its source', () => {
    const figures = entering(diff).map(({ figure }) => figure);
    const layered = withLocalRows(DATA, figures, NO_ENTRIES);
    expect(layered.figures.length).toBe(DATA.figures.length + 2);
    expect(DATA.sources.size).toBe(1);
    const own = layered.figures.at(DATA.figures.length);
    expect(layered.sources.get(own.source)?.title).toContain(LOCAL_MARK);
    expect(layered.sources.get(DATA.figures.at(0).source)?.title).not.toContain(LOCAL_MARK);
    expect(layered.figures.history(own).at(-1)?.value).toEqual(own.value);
    expect(layered.places.get(CITY.id)).toBe(CITY);
    expect(layered.version).not.toBe(DATA.version);
  });
});
