import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import { newDraft } from '../../intake/draft/draft.ts';
import { NO_ENTRIES } from '../../intake/draft/newEntries.ts';
import type { TablePreview } from '../../intake/ownTable/openTable.ts';
import type { Sheets } from '../../intake/ownTable/ownCells.ts';
import { type Opened, TableReader } from '../../intake/ownTable/tableInWorker.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';
import type { Reading, ReadWatch } from './articleDraft.ts';
import { type IntakeFacts, sourceOf } from './intakeFacts.ts';

/** An open table whose mapping is not decided yet. */
export interface OpenTable {
  readonly name: string;
  readonly preview: TablePreview;
  /** Set for a workbook. */
  readonly sheets: Sheets | undefined;
  readonly problems: readonly Problem[];
  readonly turnTo: (sheet: string, watch: ReadWatch) => Promise<OpenTable | Refused>;
  readonly read: (mapping: TableMapping, facts: IntakeFacts, watch: ReadWatch) => Promise<Reading>;
  readonly close: () => void;
}

interface Refused {
  readonly refused: readonly Problem[];
}

/** Opens a table in its worker, or returns the reasons why it cannot be opened. */
export async function openTable(
  given: Blob | string[][],
  name: string,
  dataset: Dataset,
  watch: ReadWatch,
): Promise<OpenTable | Refused> {
  const reader = new TableReader();
  const { places, indicators, figures } = dataset;
  const opened = await reader.open(
    { name, given, knowledge: { places, indicators, columns: figures.columns } },
    watch,
  );
  if (opened.kind === 'refused') {
    reader.close();
    return { refused: opened.problems };
  }
  return openedTable(reader, opened, name, dataset);
}

function openedTable(
  reader: TableReader,
  { preview, sheets, problems: before }: Opened,
  name: string,
  dataset: Dataset,
): OpenTable {
  return {
    name,
    preview,
    sheets,
    problems: before,
    turnTo: async (sheet, watch) => {
      const turned = await reader.turnTo(sheet, watch);
      return turned.kind === 'refused'
        ? { refused: turned.problems }
        : openedTable(reader, turned, name, dataset);
    },
    read: async (mapping, facts, watch) => {
      const source = sourceOf(facts, name, dataset);
      const { published } = facts;
      const { rows, problems: after } = await reader.map(
        { mapping, facts: { source: source.id, published } },
        watch,
      );
      const problems = [...before, ...after];
      const made = source.made ? { ...NO_ENTRIES, sources: [source.made] } : NO_ENTRIES;
      const origin = { kind: 'table', name } as const;
      const draft = rows.length > 0 ? newDraft(origin, rows, made, problems) : undefined;
      return { draft, problems };
    },
    close: () => reader.close(),
  };
}
