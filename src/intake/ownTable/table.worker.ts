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
import { readOwnCells } from './readOwnCells.ts';
import type { OwnKnowledge } from './readOwnTable.ts';
import type { TableMapping } from './tableMapping.ts';

/** What the worker is asked: to open a table, then to read it by a mapping, as often as that changes. */
export type TableTask =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly given: Blob | string[][];
      readonly knowledge: TableKnowledge;
    }
  | { readonly kind: 'map'; readonly mapping: TableMapping; readonly facts: TableFacts };

export type TableAnswer =
  | {
      readonly kind: 'opened';
      readonly preview: TablePreview;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly DraftRow[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly message: string };

let table: { name: string; cells: string[][]; knowledge: OwnKnowledge } | undefined;

self.addEventListener('message', ({ data }: MessageEvent<TableTask>) => {
  const answer = (message: TableAnswer) => self.postMessage(message);
  const work = data.kind === 'open' ? open(data) : Promise.resolve(map(data));
  work.then(answer, (error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function open(task: Extract<TableTask, { kind: 'open' }>): Promise<TableAnswer> {
  const { name, given } = task;
  const read =
    given instanceof Blob
      ? await readOwnCells({ name, blob: given })
      : { cells: given, warnings: [] };
  if ('problems' in read) return { kind: 'refused', problems: read.problems };
  const knowledge = knowledgeOf(task.knowledge);
  table = { name, cells: read.cells, knowledge };
  const preview = previewTable(read.cells, knowledge, name);
  if ('code' in preview) return { kind: 'refused', problems: [preview] };
  return { kind: 'opened', preview, problems: read.warnings };
}

function map({ mapping, facts }: Extract<TableTask, { kind: 'map' }>): TableAnswer {
  if (!table) return { kind: 'failed', message: 'no table has been opened' };
  const { rows, problems } = tableRows(table.cells, table.knowledge, table.name, mapping, facts);
  return { kind: 'rows', rows, problems };
}
