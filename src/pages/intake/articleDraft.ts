import { extractInWorker } from '../../extract/extractInWorker.ts';
import { proposedRows } from '../../extract/proposedRows.ts';
import type { Problem } from '../../figures/problem.ts';
import { type Draft, newDraft } from '../../intake/draft/draft.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import { type NamedTables, NO_ENTRIES } from '../../intake/draft/newEntries.ts';
import { inSlices } from './inSlices.ts';
import { type IntakeFacts, sourceOf } from './intakeFacts.ts';

/** The result of reading: a draft with its warnings, or the reasons why there is none. */
export interface Reading {
  readonly draft: Draft | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (ratio: number) => void;
}

/** Reads an article in the worker and makes a draft of its figures. */
export async function articleDraft(
  given: string | Blob,
  name: string,
  facts: IntakeFacts,
  tables: NamedTables,
  { signal, onProgress }: ReadWatch,
): Promise<Reading> {
  const { places, indicators } = tables;
  const { text, paragraphs, figures, problems } = await extractInWorker(
    {
      given,
      options: {
        file: name,
        places,
        indicators: [...indicators.values()],
        ...(facts.published === '' ? {} : { published: facts.published }),
      },
    },
    { signal, onProgress: (done, total) => onProgress(total > 0 ? done / total : 0) },
  );
  if (problems.some(({ severity }) => severity === 'error')) return { draft: undefined, problems };
  const firstLine = /\S.*/.exec(text)?.[0] ?? '';
  const source = sourceOf(facts, firstLine, tables);
  const said = { source: source.id, published: facts.published, paragraphs };
  const rows: DraftRow[] = [];
  await inSlices(
    figures,
    (some, from) => {
      for (const row of proposedRows(some, said)) rows.push({ ...row, number: from + row.number });
    },
    signal,
  );
  const made = source.made ? { ...NO_ENTRIES, sources: [source.made] } : NO_ENTRIES;
  const origin = { kind: 'article', name, text, paragraphs } as const;
  return { draft: newDraft(origin, rows, made, problems), problems };
}
