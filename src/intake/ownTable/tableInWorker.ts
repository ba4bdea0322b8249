import type { TableAnswer, TableTask } from './table.worker.ts';

type Answer<Kind extends TableAnswer['kind']> = Extract<TableAnswer, { kind: Kind }>;

interface TableWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (ratio: number) => void;
}

export type Opened = Answer<'opened'>;

/**
 * A table that a worker reads, so that the page stays responsive; the worker holds it until it is
 * closed.
 */
export class TableReader {
  readonly #worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });

  open(task: Omit<Extract<TableTask, { kind: 'open' }>, 'kind'>, watch: TableWatch) {
    return this.#ask<Answer<'opened' | 'refused'>>({ kind: 'open', ...task }, watch);
  }

  turnTo(sheet: string, watch: TableWatch) {
    return this.#ask<Answer<'opened' | 'refused'>>({ kind: 'sheet', sheet }, watch);
  }

  map(task: Omit<Extract<TableTask, { kind: 'map' }>, 'kind'>, watch: TableWatch) {
    return this.#ask<Answer<'rows'>>({ kind: 'map', ...task }, watch);
  }

  close(): void {
    this.#worker.terminate();
  }

  /** Sends one question at a time; aborting ends the worker at once. */
  #ask<Expected extends TableAnswer>(
    task: TableTask,
    { signal, onProgress }: TableWatch,
  ): Promise<Expected> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        this.close();
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop);
      this.#worker.onerror = ({ message }) => reject(new Error(message));
      this.#worker.onmessage = ({
        data,
      }: MessageEvent<Expected | Answer<'failed' | 'progress'>>) => {
        if (data.kind === 'progress') {
          onProgress((data as Answer<'progress'>).ratio);
          return;
        }
        signal.removeEventListener('abort', stop);
        // The worker answers each question with the matching kind.
        if (data.kind === 'failed') reject(new Error((data as Answer<'failed'>).message));
        else resolve(data as Expected);
      };
      this.#worker.postMessage(task);
    });
  }
}
