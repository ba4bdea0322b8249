import type { Problem } from '../../figures/problem.ts';
import type { DraftRow, FigureCells, RowState } from './draftRow.ts';
import { type NewEntries, NO_ENTRIES } from './newEntries.ts';

/** A passage of an article as shown to a reader: a headline, a paragraph, or text between them. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /**
   * Its number within the article, from 1; undefined for text that is not a paragraph, such as a
   * byline.
   */
  readonly number: number | undefined;
  /** The headline of its article on a page with several articles; '' otherwise. */
  readonly article: string;
}

/** The origin of a draft's rows. */
export type Origin =
  | {
      readonly kind: 'article';
      readonly name: string;
      readonly text: string;
      readonly paragraphs: readonly Paragraph[];
    }
  | { readonly kind: 'table'; readonly name: string };

/** Rows that are about to enter a dataset, with every decision about them. */
export interface Draft {
  readonly origin: Origin;
  readonly rows: readonly DraftRow[];
  readonly made: NewEntries;
  /** Problems of reading, such as a guessed encoding or skipped rows. */
  readonly problems: readonly Problem[];
  /** The changes of the last steps, newest last. */
  readonly undo: readonly Change[];
  /** The number of the selected row. */
  readonly current: number;
}

interface Change {
  readonly rows: readonly DraftRow[];
  readonly made: NewEntries;
  readonly current: number;
}

export type DraftStep =
  | { readonly kind: 'look'; readonly at: number }
  | { readonly kind: 'judge'; readonly numbers: readonly number[]; readonly state: RowState }
  /** Replaces the cells with corrected ones, and accepts the row. */
  | { readonly kind: 'mend'; readonly number: number; readonly cells: FigureCells }
  /** Gives the id to every row that uses this name. */
  | {
      readonly kind: 'name';
      readonly column: 'place' | 'indicator' | 'of';
      readonly name: string;
      readonly id: string;
      readonly made?: NewEntries;
    }
  /** Takes the rows of a second reading of the article, with its day of publication. */
  | { readonly kind: 'date'; readonly day: string; readonly rows: readonly DraftRow[] }
  | { readonly kind: 'undo' };

const DEEPEST = 200;

export function newDraft(
  origin: Origin,
  rows: readonly DraftRow[],
  made: NewEntries = NO_ENTRIES,
  problems: readonly Problem[] = [],
): Draft {
  return { origin, rows, made, problems, undo: [], current: rows[0]?.number ?? 0 };
}

/** The draft after a step; the same object if the step changes nothing. */
export function stepDraft(draft: Draft, step: DraftStep): Draft {
  switch (step.kind) {
    case 'look':
      return step.at === draft.current ? draft : { ...draft, current: step.at };
    case 'judge': {
      const wanted = new Set(step.numbers);
      return changed(draft, (row) =>
        wanted.has(row.number) && row.state !== step.state ? { ...row, state: step.state } : row,
      );
    }
    case 'mend':
      return changed(draft, (row) =>
        row.number === step.number
          ? { ...row, cells: step.cells, state: 'accepted', mended: true }
          : row,
      );
    case 'name':
      return named(draft, step);
    case 'date':
      return dated(draft, step);
    case 'undo':
      return undone(draft);
  }
}

function changed(draft: Draft, change: (row: DraftRow) => DraftRow, made = draft.made): Draft {
  const before: DraftRow[] = [];
  const rows = draft.rows.map((row) => {
    const after = change(row);
    if (after !== row) before.push(row);
    return after;
  });
  if (before.length === 0 && made === draft.made) return draft;
  const undo = [...draft.undo, { rows: before, made: draft.made, current: draft.current }];
  return { ...draft, rows, made, undo: undo.slice(-DEEPEST) };
}

function named(draft: Draft, step: Extract<DraftStep, { kind: 'name' }>): Draft {
  const { column, name, id, made = draft.made } = step;
  return changed(
    draft,
    (row) =>
      row.cells[column] === '' && row.names[column] === name
        ? { ...row, cells: { ...row.cells, [column]: id } }
        : row,
    made,
  );
}

/** Fills only empty cells: decisions and corrections of a person are kept. */
function dated(draft: Draft, { day, rows }: Extract<DraftStep, { kind: 'date' }>): Draft {
  const read = new Map(rows.map((row) => [markText(row), row]));
  const { sources } = draft.made;
  const known = sources.every(({ published }) => published !== '');
  const made = known
    ? draft.made
    : {
        ...draft.made,
        sources: sources.map((one) => ({ ...one, published: one.published || day })),
      };
  return changed(
    draft,
    (row) => {
      const found = row.mark && read.get(markText(row));
      const { period, span } = row.cells;
      const fills = period === '' && found !== undefined && found.cells.period !== '';
      if (!fills && row.cells.released !== '') return row;
      const cells = { ...row.cells, released: row.cells.released || day };
      if (!fills) return { ...row, cells };
      return {
        ...row,
        cells: { ...cells, period: found.cells.period, span: span || found.cells.span },
        confidence: found.confidence,
        reasons: found.reasons,
      };
    },
    made,
  );
}

const markText = ({ mark }: DraftRow) => (mark ? `${mark.start} ${mark.end}` : '');

/** Rows whose period lacks a year in the article; a day of publication would supply it. */
export const undatedRows = ({ rows }: Pick<Draft, 'rows'>): DraftRow[] =>
  rows.filter(
    ({ cells, state, reasons }) =>
      state !== 'rejected' && cells.period === '' && reasons.includes('period-without-year'),
  );

function undone(draft: Draft): Draft {
  const last = draft.undo.at(-1);
  if (!last) return draft;
  const before = new Map(last.rows.map((row) => [row.number, row]));
  const [first] = last.rows;
  return {
    ...draft,
    rows: draft.rows.map((row) => before.get(row.number) ?? row),
    made: last.made,
    undo: draft.undo.slice(0, -1),
    current: last.rows.length === 1 && first ? first.number : last.current,
  };
}

export type RowCounts = Readonly<Record<RowState, number>>;

export function countRows(rows: readonly DraftRow[]): RowCounts {
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}
