import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import { figurePages } from '../../figures/figurePages.ts';
import { FigureTable } from '../../figures/figureTable.ts';
import { parsePeriod } from '../../figures/period.ts';
import { reportedPeriods } from '../../figures/reportedPeriods.ts';
import { type FigureFilter, selectFigures } from '../../figures/selectFigures.ts';
import { statedMeasures } from '../../figures/statedMeasures.ts';
import { isOfFirms, periodsOf, placesWithPages } from '../../figures/statements.ts';
import { dataset, type FigureRow, indicator, place } from '../../figures/tableFixture.ts';
import { noFigureRows } from '../../intake/figureRows.ts';
import { readPart } from '../../intake/readPart.ts';
import { partFiles } from '../../release/parts/partFiles.ts';
import { type PartId, partFile, ROW_COLUMN } from '../../release/parts/partIndex.ts';
import { PartShelf } from './partShelf.ts';

const PLACES = [
  place('city'),
  ...['east', 'west', 'north', 'south', 'middle'].map((id) =>
    place(id, { parent: 'city' as PlaceId }),
  ),
  place('hill', { parent: 'east' as PlaceId }),
];
const INDICATORS = [indicator('gdp'), indicator('tax')];
const PERIODS = ['2021-Q4', '2022-Q1', '2022-03', '2022', '2023-Q1'] as const;

const row: fc.Arbitrary<FigureRow> = fc.record({
  place: fc.constantFrom(...PLACES.map(({ id }) => id)),
  indicator: fc.constantFrom('gdp', 'tax'),
  measure: fc.constantFrom('level', 'yoy'),
  period: fc.constantFrom(...PERIODS),
  value: fc.constantFrom('', '1', '2.50', '-3'),
  unit: fc.constantFrom('亿元', '%'),
  printed: fc.constantFrom('', '增长3.1%', '一,二\n"三"', '=1+1'),
  released: fc.constantFrom('', '2023-04-25'),
});

const filter: fc.Arbitrary<FigureFilter> = fc.record(
  {
    places: fc.subarray(
      PLACES.map(({ id }) => id),
      { minLength: 1 },
    ),
    indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
    measure: fc.constantFrom('level' as const, 'yoy' as const),
    period: fc.constantFrom(...PERIODS.flatMap((code) => parsePeriod(code) ?? [])),
  },
  { requiredKeys: ['places'] },
);

/** A dataset of some rows, and a shelf of its parts that counts what it reads. */
function shelfOf(rows: readonly FigureRow[], mostInOne = 0) {
  const whole: Dataset = dataset(INDICATORS, rows, {
    places: new Map(PLACES.map((one) => [one.id, one])),
  });
  let next = 0;
  const { index, files } = partFiles(whole, [], () => `${next++}`, mostInOne);
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const read: PartId[] = [];
  const tables = { ...whole, figures: new FigureTable(noFigureRows().columns) };
  const shelf = new PartShelf(index, tables, async (id, hash) => {
    read.push(id);
    return readPart(id, new Blob([texts.get(partFile(hash)) ?? '']), ROW_COLUMN);
  });
  return { whole, shelf, read, index };
}

/** Asks again and again until all rows are there, as a suspended page does. */
async function ask<Answer>(shelf: PartShelf, question: (now: Dataset) => Answer): Promise<Answer> {
  for (;;) {
    try {
      return question(shelf.dataset);
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting;
      await waiting;
    }
  }
}

describe('a dataset in parts', () => {
  it('answers every question as the whole does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.array(filter, { maxLength: 4 }),
        async (rows, questions) => {
          const { whole, shelf } = shelfOf(rows);
          for (const question of questions) {
            const found = await ask(shelf, (now) => selectFigures(now.figures, question));
            expect(found).toEqual(selectFigures(whole.figures, question));
          }
          const all = await ask(shelf, (now) => [...now.figures.all()]);
          expect(all).toEqual([...whole.figures.all()]);
          for (const figure of all) {
            expect(shelf.dataset.figures.history(figure)).toEqual(whole.figures.history(figure));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('knows what is stated before any part is open', () => {
    const rows = [
      { place: 'east', value: '1', period: '2022-Q1' },
      { place: 'west', value: '1', period: '2022-03', measure: 'yoy' },
    ];
    const { whole, shelf } = shelfOf(rows);
    const stated = (now: Dataset) => [
      placesWithPages(now),
      PLACES.map(({ id }) => periodsOf(now, id)),
      reportedPeriods(now.figures),
      statedMeasures(now.figures),
      INDICATORS.map((one) => isOfFirms(now, one)),
      figurePages(now).pages,
      now.figures.length,
    ];
    expect(stated(shelf.dataset)).toEqual(stated(whole));
  });

  const FIELD = ['east', 'west', 'north', 'south', 'middle'];
  const YEARS = FIELD.flatMap((id) =>
    ['2022-Q1', '2023-Q1'].map((code) => ({ place: id, period: code, value: '1' })),
  );

  it('reads one part for a place, and one for a field in a year', async () => {
    const { shelf, read } = shelfOf(YEARS);
    await ask(shelf, ({ figures }) => selectFigures(figures, { place: 'east' as PlaceId }));
    expect(read).toEqual(['place/east']);
    const period = parsePeriod('2023-Q1');
    const field = { places: FIELD as PlaceId[], ...(period && { period }) };
    await ask(shelf, ({ figures }) => selectFigures(figures, field));
    expect(read).toEqual(['place/east', 'field/city/2023']);
    await ask(shelf, ({ figures }) => selectFigures(figures, field));
    expect(read).toHaveLength(2);
  });

  it('is one part if it is small', async () => {
    const { shelf, read } = shelfOf(YEARS, 100);
    await ask(shelf, ({ figures }) => selectFigures(figures, { place: 'east' as PlaceId }));
    expect(read).toEqual(['all']);
    expect(() => shelf.dataset.figures.columns).not.toThrow();
  });

  it('passes on the error of a part that cannot be read, and asks for it once', async () => {
    const { whole, index } = shelfOf(YEARS);
    const tables = { ...whole, figures: new FigureTable(noFigureRows().columns) };
    let asked = 0;
    const shelf = new PartShelf(index, tables, async () => {
      asked++;
      throw new Error('gone');
    });
    await expect(
      ask(shelf, ({ figures }) => selectFigures(figures, { place: 'east' as PlaceId })),
    ).rejects.toThrow('gone');
    expect(() => shelf.dataset.figures.columns).toThrow('gone');
    expect(asked).toBe(1);
  });
});
