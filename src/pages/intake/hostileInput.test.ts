// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { extractFigures } from '../../extract/extractFigures.ts';
import { layOut } from '../../extract/layout.ts';
import { paragraphsOf } from '../../extract/paragraphs.ts';
import { proposedRows } from '../../extract/proposedRows.ts';
import { checkCells } from '../../intake/draft/checkCells.ts';
import { type Draft, type DraftStep, newDraft, stepDraft } from '../../intake/draft/draft.ts';
import { draftDiff, entering } from '../../intake/draft/draftDiff.ts';
import { type DraftRow, type FigureCells, NO_CELLS } from '../../intake/draft/draftRow.ts';
import { NO_ENTRIES, withPlace } from '../../intake/draft/newEntries.ts';
import { Reviewer } from '../../intake/draft/review.ts';
import { alsoPlace, newPlace, unknownNames } from '../../intake/draft/unknownNames.ts';
import { openDataset } from '../../intake/openDataset.ts';
import { DATASET } from '../../intake/ownTable/__data__/ownFixture.ts';
import { previewTable, tableRows } from '../../intake/ownTable/openTable.ts';
import type { ColumnRole } from '../../intake/ownTable/tableMapping.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { loadWords } from '../../locale/words.ts';
import { datasetFiles } from '../../release/datasetTables.ts';
import { FIGURES } from '../../tables/figures.ts';
import { HOSTILE, hostileText } from './__data__/hostile.ts';
import { piecesOf } from './articlePieces.ts';
import { draftFiles } from './draftFiles.ts';
import { faultText } from './faultText.ts';
import { looksLikeTable } from './given.ts';
import { NO_FACTS, sourceOf } from './intakeFacts.ts';
import { pastedCells } from './pastedCells.ts';
import { rowText } from './rowText.ts';

await Promise.all([INTAKE_WORDS.load('zh'), INTAKE_WORDS.load('en')]);

// Each property runs some hundred times, on machines that may be busy.
vi.setConfig({ testTimeout: 40_000 });

const WORDS = { zh: await loadWords('zh'), en: await loadWords('en') };
const FACTS = { source: 'gazette', published: '2023-04-20' };

/** Cells of a row that would enter before the hostile values are inserted. */
const GOOD: FigureCells = {
  ...NO_CELLS,
  place: 'harbour',
  indicator: 'gdp',
  measure: 'level',
  period: '2023-Q2',
  span: 'ytd',
  value: '72.4',
  unit: '亿元',
  source: 'gazette',
  released: '2023-07-20',
};

const cells: fc.Arbitrary<FigureCells> = fc
  .record(Object.fromEntries(FIGURES.names.map((column) => [column, hostileText])), {
    requiredKeys: [],
  })
  .map((change): FigureCells => ({ ...GOOD, ...change }));

/** Rows that are mostly valid: only their texts and numbers are hostile. */
const nearlyGood = fc
  .record({
    period: fc.constantFrom('2023-Q1', '2023-Q2', '2023-Q3', '2023'),
    value: fc.oneof(fc.constantFrom('1', '-0.50', '123456789012345', '-12.5'), hostileText),
    span: fc.constantFrom('ytd', 'year'),
    place: fc.constantFrom('harbour', 'city', ''),
    printed: hostileText,
    locator: hostileText,
    note: hostileText,
  })
  .map((change): FigureCells => ({ ...GOOD, ...change }));

const rowsOf = (all: readonly FigureCells[], names: readonly string[]): DraftRow[] =>
  all.map((one, i) => ({
    number: i + 1,
    cells: one,
    state: 'open',
    mended: false,
    names: one.place === '' ? { place: names[i % names.length] ?? '' } : {},
    mark: undefined,
    confidence: 1,
    reasons: [],
  }));

const draft = fc
  .tuple(
    fc.array(fc.oneof(nearlyGood, cells), { minLength: 1, maxLength: 8 }),
    fc.array(hostileText, { minLength: 1, maxLength: 3 }),
  )
  .map(([all, names]) => newDraft({ kind: 'table', name: '\ud800.csv' }, rowsOf(all, names)));

/** A step that a reader can take, applied to the current draft. */
const step = fc.record({
  kind: fc.constantFrom('judge', 'mend', 'name', 'undo', 'date', 'look'),
  at: fc.nat(8),
  state: fc.constantFrom('accepted', 'accepted', 'rejected', 'open'),
  cells,
});

function taken(before: Draft, { kind, at, state, cells: put }: StepSeed): DraftStep {
  switch (kind) {
    case 'judge':
      return { kind, numbers: [at], state };
    case 'mend':
      return { kind, number: at, cells: put };
    case 'look':
      return { kind, at };
    case 'date':
      return { kind, day: '2023-05-01', rows: rowsOf([put], ['x']) };
    case 'name': {
      const [unknown] = unknownNames(before);
      if (!unknown || unknown.column === 'indicator') return { kind: 'undo' };
      const { column, name } = unknown;
      const place = alsoPlace(newPlace(name, DATASET), name);
      // The form requires a name.
      if (place.name.zh === '') return { kind: 'undo' };
      return { kind, column, name, id: place.id, made: withPlace(before.made, place) };
    }
    default:
      return { kind: 'undo' };
  }
}
type StepSeed = typeof step extends fc.Arbitrary<infer Seed> ? Seed : never;

/** Converts the line breaks within cells to one kind. */
const cellsText = (all: readonly FigureCells[]) =>
  all.map((one) => JSON.stringify(one).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'));

describe('any input', () => {
  it('is classified as text or table without an internal error', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.constantFrom('\t', ',', '\n', ''), (parts, by) => {
        expect(typeof looksLikeTable(parts.join(by))).toBe('boolean');
      }),
    );
  });

  it('as cells of a table becomes a grid of texts', () => {
    const cell = fc.record({
      text: hostileText,
      across: fc.constantFrom('', '2', '0', '-1', '900', 'x'),
      down: fc.constantFrom('', '3', '0', '200'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const html = rows
          .map((row) => {
            const line = row.map(
              ({ text, across, down }) => `<td colspan="${across}" rowspan="${down}">${text}</td>`,
            );
            return `<tr>${line.join('')}</tr>`;
          })
          .join('');
        const grid = pastedCells(`<table>${html}</table>`);
        for (const row of grid ?? []) {
          expect(row.every((one) => typeof one === 'string')).toBe(true);
        }
      }),
    );
  });

  it('as an article has each row at its position in the text, and no character is lost between them', () => {
    const words = fc.constantFrom(
      '一季度，海港区',
      '地区生产总值28.6亿元',
      '，增长',
      '。\n\n',
      '占',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, hostileText), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const { figures } = extractFigures(text, { ...DATASET, indicators: [] });
        const paragraphs = paragraphsOf(text, layOut(text));
        const rows = proposedRows(figures, { ...FACTS, paragraphs });
        const pieces = piecesOf(text, paragraphs, rows, { first: true, last: true });
        const marked = pieces.flatMap(({ parts: some }) => some).filter(({ row }) => row);
        expect(marked.length).toBeLessThanOrEqual(rows.length);
        for (const problems of checkCells(
          rows.map((row) => row.cells),
          DATASET,
        )) {
          // An error that cannot be corrected on the page must not exclude a row.
          expect(problems.filter(({ column }) => column === 'printed')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('as a table is read with any mapping, and unreadable values are reported', () => {
    const head = fc.constantFrom('地区', 'GDP（亿元）', '2023年', '期间', '数值', '单位', '指标');
    const grid = fc.array(
      fc.array(fc.oneof(hostileText, fc.constantFrom('海港区', '1', '2023-Q1')), { maxLength: 5 }),
      { maxLength: 6 },
    );
    const role = fc.constantFrom<ColumnRole>(
      ...(['skip', 'place', 'indicator', 'period', 'value', 'unit', 'measure'] as const),
      ...(['status', 'released', 'note', 'printed', 'of', 'spread'] as const),
    );
    const mapping = fc.record({
      roles: fc.array(role, { maxLength: 6 }),
      over: fc.constantFrom('place', 'indicator', 'period'),
      whole: fc.record({
        place: hostileText,
        indicator: hostileText,
        period: fc.oneof(fc.constant('2023年'), hostileText),
        unit: hostileText,
      }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(head, hostileText)), grid, mapping, (top, body, how) => {
        const table = [top, ...body];
        const preview = previewTable(table, DATASET, '表\ud800.csv', '二季度');
        if (!('code' in preview)) {
          expect(preview.mapping.roles.length).toBe(preview.header.length);
          tableRows(table, DATASET, '表', preview.mapping, FACTS);
        }
        const { rows } = tableRows(table, DATASET, '表', how, FACTS);
        for (const { cells: one } of rows) {
          for (const column of FIGURES.names) expect(typeof one[column]).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE)('%j is never a number unless a reader would call it one', (text) => {
    const { rows } = tableRows(
      [
        ['地区', '2023年'],
        ['海港区', text],
      ],
      DATASET,
      '表',
      {
        roles: ['place', 'spread'],
        over: 'period',
        whole: { place: '', indicator: 'GDP', period: '', unit: '' },
      },
      FACTS,
    );
    const numbers = new Map([
      ['－１２．５', '-12.5'],
      ['１，２３４．５', '1234.5'],
    ]);
    const number = numbers.get(text);
    expect(rows.map((row) => row.cells.value).filter(Boolean)).toEqual(
      number === undefined ? [] : [number],
    );
  });
});

describe('rows under review', () => {
  it('are neither lost nor added by any steps, and every accepted row is accounted for', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 12 }), (start, seeds) => {
        const end = seeds.reduce((one, seed) => stepDraft(one, taken(one, seed)), start);
        expect(end.rows.map(({ number }) => number)).toEqual(start.rows.map((row) => row.number));
        const reviewer = new Reviewer(DATASET, end.made);
        const diff = draftDiff(end, reviewer);
        const accepted = end.rows.filter(({ state }) => state === 'accepted');
        const told = [
          ...diff.added.map(({ row }) => row),
          ...diff.revised.map(({ row }) => row),
          ...diff.unchanged,
          ...diff.stopped.map(({ row }) => row),
        ];
        expect(new Set(told)).toEqual(new Set(accepted));
        for (const row of end.rows) {
          for (const language of ['zh', 'en'] as const) {
            expect(rowText(row, reviewer.tables, language, WORDS[language]).what).not.toBe('');
            for (const problem of reviewer.of(row).problems) {
              expect(faultText(problem, language, INTAKE_WORDS[language])).not.toBe('');
            }
          }
        }
        const undone = seeds.reduce((one) => stepDraft(one, { kind: 'undo' }), end);
        expect(undone.undo.length).toBe(Math.max(0, end.undo.length - seeds.length));
      }),
      { numRuns: 150 },
    );
  });

  it('read back from the files, added to the dataset, as the same figures', async () => {
    await fc.assert(
      fc.asyncProperty(draft, hostileText, async (start, title) => {
        const source = sourceOf({ ...NO_FACTS, title }, title, DATASET);
        const own = {
          ...start,
          made: { ...NO_ENTRIES, sources: source.made ? [source.made] : [] },
        };
        const sourced = {
          ...own,
          rows: own.rows.map((row) => ({ ...row, cells: { ...row.cells, source: source.id } })),
        };
        let named: Draft = sourced;
        for (let i = 0; i < 3; i++) {
          named = stepDraft(
            named,
            taken(named, { kind: 'name', at: 0, state: 'open', cells: GOOD }),
          );
        }
        const all = named.rows.map(({ number }) => number);
        const done = stepDraft(named, { kind: 'judge', numbers: all, state: 'accepted' });
        const rows = entering(draftDiff(done, new Reviewer(DATASET, done.made)));
        const files = merged(draftFiles(DATASET, done, rows));
        const opened = await openDataset({ id: 'fixture', files });
        const faults = opened.kind === 'dataset' ? [] : opened.problems;
        expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (opened.kind !== 'dataset') throw new Error('refused');
        const read = [...opened.dataset.figures.all()].slice(DATASET.figures.length);
        expect(cellsText(read.map(FIGURES.write))).toEqual(
          cellsText(rows.map(({ figure }) => FIGURES.write(figure))),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** The draft's files appended to the dataset's, as the page instructs its reader. */
function merged(files: readonly { readonly name: string; readonly text: string }[]) {
  return datasetFiles(DATASET, DATASET.figures.all()).map(({ name, text }) => {
    const more = files.find((file) => file.name === name)?.text ?? '';
    const below = more.slice(more.indexOf('\n') + 1);
    const base = below === '' || text.endsWith('\n') ? text : `${text}\n`;
    return { name, blob: new Blob([base + below]) };
  });
}
