import type { ExtractTask } from '../../src/extract/extract.worker.ts';
import { extractInWorker } from '../../src/extract/extractInWorker.ts';
import type { PlaceId } from '../../src/figures/figure.ts';
import type { Indicator, Place } from '../../src/figures/tables.ts';

/** One reading of a text, in milliseconds from the page's request to its answer. */
export interface ReadTime {
  readonly whole: number;
  /** The same for a text of one sentence, as the cost of starting a worker. */
  readonly start: number;
  readonly figures: number;
}

/** A text and its context, in the form that the page receives, without maps. */
export interface Reading {
  readonly given: string;
  readonly indicators: readonly Indicator[];
  readonly places: readonly (readonly [PlaceId, Place])[];
}

declare global {
  interface Window {
    measureExtract(reading: Reading): Promise<ReadTime>;
  }
}

async function timed(task: ExtractTask): Promise<{ time: number; figures: number }> {
  const start = performance.now();
  const { figures } = await extractInWorker(task);
  return { time: performance.now() - start, figures: figures.length };
}

window.measureExtract = async ({ given, indicators, places }) => {
  const options = { indicators, places: new Map(places) };
  const { time: start } = await timed({ given: '一季度，产值120亿元。', options });
  const { time: whole, figures } = await timed({ given, options });
  return { whole, start, figures };
};
