import type { Problem } from '../../figures/problem.ts';
import type { DraftRow } from '../draft/draftRow.ts';
import {
  knowledgeOf,
  previewTable,
  type TableFacts,
  type TableKnowledge,
  type TablePreview,
  tableRows,
} from './openTable.ts';
import type { Sheets } from './ownCells.ts';
import { readOwnCells } from './readOwnCells.ts';
import type { OwnKnowledge } from './readOwnTable.ts';
import type { TableMapping } from './tableMapping.ts';

/**
 * What the worker is asked: to open a table, to turn to another sheet of its workbook, then to read
 * it by a mapping, as often as that changes.
 */
export type TableTask =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly given: Blob | string[][];
      readonly knowledge: TableKnowledge;
    }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'map'; readonly mapping: TableMapping; readonly facts: TableFacts };

export type TableAnswer =
  | {
      readonly kind: 'opened';
      readonly preview: TablePreview;
      /** Of a workbook. */
      readonly sheets: Sheets | undefined;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly DraftRow[];
      readonly problems: readonly Problem[];
    }
  /** How much of the question is done, 0 to 1. */
  | { readonly kind: 'progress'; readonly ratio: number }
  | { readonly kind: 'failed'; readonly message: string };

interface OpenTable {
  readonly name: string;
  readonly given: Blob | string[][];
  readonly knowledge: OwnKnowledge;
  readonly cells: string[][];
  readonly sheet: string;
}

let table: OpenTable | undefined;

const answer = (message: TableAnswer) => self.postMessage(message);

// So often, in milliseconds, is worth saying.
const OFTEN = 50;
let said = 0;

function onProgress(ratio: number): void {
  const now = Date.now();
  if (now - said < OFTEN) return;
  said = now;
  answer({ kind: 'progress', ratio });
}

self.addEventListener('message', ({ data }: MessageEvent<TableTask>) => {
  answered(data).then(answer, (error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answered(task: TableTask): Promise<TableAnswer> {
  if (task.kind === 'open') {
    const { name, given } = task;
    return open({ name, given, knowledge: knowledgeOf(task.knowledge) });
  }
  if (!table) return { kind: 'failed', message: 'no table has been opened' };
  return task.kind === 'sheet' ? open(table, task.sheet) : map(table, task);
}

/** What cannot be opened leaves the table that is open as it is. */
async function open(
  { name, given, knowledge }: Omit<OpenTable, 'cells' | 'sheet'>,
  wanted?: string,
): Promise<TableAnswer> {
  const read =
    given instanceof Blob
      ? await readOwnCells({ name, blob: given }, { sheet: wanted, onProgress })
      : { cells: given, warnings: [] };
  if ('problems' in read) return { kind: 'refused', problems: read.problems };
  const { cells, sheets, warnings } = read;
  // Of a single sheet, its name says nothing that the file's does not.
  const sheet = sheets && sheets.names.length > 1 ? sheets.shown : '';
  const preview = previewTable(cells, knowledge, name, sheet);
  if ('code' in preview) return { kind: 'refused', problems: [preview] };
  table = { name, given, knowledge, cells, sheet };
  return { kind: 'opened', preview, sheets, problems: warnings };
}

function map(
  { name, cells, sheet, knowledge }: OpenTable,
  { mapping, facts }: Extract<TableTask, { kind: 'map' }>,
): TableAnswer {
  const { rows, problems } = tableRows(
    cells,
    knowledge,
    name,
    mapping,
    { ...facts, sheet },
    onProgress,
  );
  return { kind: 'rows', rows, problems };
}
