import type { Problem } from '../figures/problem.ts';
import type { Paragraph } from '../intake/draft/draft.ts';
import { failedBy, type WorkerSays } from '../intake/inWorker.ts';
import { type Extraction, type ExtractOptions, extractInSteps } from './extractFigures.ts';
import { layOut } from './layout.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readText } from './readText.ts';

/** What the worker is asked for: the figures of a text, or of a file's. */
export interface ExtractTask {
  readonly given: string | Blob;
  readonly options: ExtractOptions;
}

/** An article read: its text, its paragraphs and the figures in it. */
export interface ReadArticle extends Extraction {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

const answer = (message: WorkerSays<ReadArticle>) => self.postMessage(message);

// So often, in milliseconds, is worth saying.
const OFTEN = 50;

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
    if (now - said < OFTEN) continue;
    said = now;
    answer({ kind: 'progress', done: step.value.read, total: step.value.total });
  }
}
