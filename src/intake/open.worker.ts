import type { FigureColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import type { DatasetFiles } from './openDataset.ts';
import { type DatasetParts, openParts } from './openParts.ts';

/** What the worker says: how far it is, the result, or that it failed. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'parts';
      readonly parts: DatasetParts | undefined;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/** The memory behind the columns, which is handed over and not copied. */
function buffersOf(columns: FigureColumns): Transferable[] {
  const buffers: Transferable[] = [];
  const take = (value: unknown) => {
    if (ArrayBuffer.isView(value)) buffers.push(value.buffer as ArrayBuffer);
    else if (value && typeof value === 'object' && !Array.isArray(value)) {
      for (const part of Object.values(value)) take(part);
    }
  };
  take(columns);
  return buffers;
}

const answer = (message: WorkerAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.addEventListener('message', async ({ data }: MessageEvent<DatasetFiles>) => {
  try {
    const { parts, problems } = await openParts(data, {
      onProgress: (done, total) => answer({ kind: 'progress', done, total }),
    });
    answer({ kind: 'parts', parts, problems }, parts ? buffersOf(parts.columns) : []);
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
