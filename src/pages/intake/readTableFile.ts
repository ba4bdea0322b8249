import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import { newDraft } from '../../intake/draft/draft.ts';
import { NO_ENTRIES } from '../../intake/draft/newEntries.ts';
import type { TablePreview } from '../../intake/ownTable/openTable.ts';
import { TableReader } from '../../intake/ownTable/tableInWorker.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';
import { type IntakeFacts, sourceOf } from './intakeFacts.ts';
import type { Reading } from './readArticle.ts';

/** A table that has been opened, and waits for how it is to be read. */
export interface OpenTable {
  readonly name: string;
  readonly preview: TablePreview;
  readonly problems: readonly Problem[];
  readonly read: (
    mapping: TableMapping,
    facts: IntakeFacts,
    signal: AbortSignal,
  ) => Promise<Reading>;
  readonly close: () => void;
}

/** Opens a table in its worker; or says why it cannot be opened. */
export async function openTable(
  given: Blob | string[][],
  name: string,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<OpenTable | { readonly refused: readonly Problem[] }> {
  const reader = new TableReader();
  const { places, indicators, figures } = dataset;
  const opened = await reader.open(
    { name, given, knowledge: { places, indicators, columns: figures.columns } },
    signal,
  );
  if (opened.kind === 'refused') {
    reader.close();
    return { refused: opened.problems };
  }
  return {
    name,
    preview: opened.preview,
    problems: opened.problems,
    read: async (mapping, facts, stop) => {
      const source = sourceOf(facts, name, dataset);
      const { published } = facts;
      const { rows, problems } = await reader.map(
        { mapping, facts: { source: source.id, published } },
        stop,
      );
      const made = source.made ? { ...NO_ENTRIES, sources: [source.made] } : NO_ENTRIES;
      const draft = rows.length > 0 ? newDraft({ kind: 'table', name }, rows, made) : undefined;
      return { draft, problems: [...opened.problems, ...problems] };
    },
    close: () => reader.close(),
  };
}
