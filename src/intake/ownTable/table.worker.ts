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
import type { OwnKnowledge } from './planTable.ts';
import { readOwnCells } from './readOwnCells.ts';
import type { TableMapping } from './tableMapping.ts';

/**
 * A task of the worker: open a table, switch to another sheet of its workbook, or read it by a
 * mapping. Reading repeats whenever the mapping changes.
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
      /** Only for a workbook. */
      readonly sheets: Sheets | undefined;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly DraftRow[];
      readonly problems: readonly Problem[];
    }
  /** The progress of the current task, from 0 to 1. */
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

// The interval of progress messages, in milliseconds.
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

/** Opens a table. If that fails, the table opened before stays open. */
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
  // The name of a single sheet adds nothing to the file's name.
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
