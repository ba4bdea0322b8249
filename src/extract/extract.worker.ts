import type { Problem } from '../figures/problem.ts';
import type { Paragraph } from '../intake/draft/draft.ts';
import { failedBy, type WorkerSays } from '../intake/inWorker.ts';
import { type Extraction, type ExtractOptions, extractInSteps } from './extractFigures.ts';
import { layOut } from './layout.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readText } from './readText.ts';

/** The worker's input: a text or a file, and the options. */
export interface ExtractTask {
  readonly given: string | Blob;
  readonly options: ExtractOptions;
}

/** The worker's result: the text of an article, its paragraphs and its figures. */
export interface ReadArticle extends Extraction {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

const answer = (message: WorkerSays<ReadArticle>) => self.postMessage(message);

// Minimum time between progress messages, in milliseconds.
const PROGRESS_INTERVAL_MS = 50;

self.addEventListener('message', ({ data }: MessageEvent<ExtractTask>) => {
  read(data).then(
    (result) => answer({ kind: 'result', result }),
    (error: unknown) => answer(failedBy(error)),
  );
});

async function read({ given, options }: ExtractTask): Promise<ReadArticle> {
  let unread: readonly Problem[] = [];
  let text = given instanceof Blob ? '' : given;
  if (given instanceof Blob) {
    const found = await readText(options.file ?? 'text', given);
    unread = found.problems;
    if (found.text === undefined) return { text, paragraphs: [], figures: [], problems: unread };
    text = found.text;
  }
  const steps = extractInSteps(text, options);
  let said = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { figures, problems } = step.value;
      const sound = problems.every(({ severity }) => severity !== 'error');
      const paragraphs = sound ? paragraphsOf(text, layOut(text)) : [];
      return { text, paragraphs, figures, problems: [...unread, ...problems] };
    }
    const now = Date.now();
    if (now - said < PROGRESS_INTERVAL_MS) continue;
    said = now;
    answer({ kind: 'progress', done: step.value.read, total: step.value.total });
  }
}
