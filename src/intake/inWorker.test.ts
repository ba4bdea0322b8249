import { describe, expect, it } from 'vitest';
import { failedBy, inWorker, type WorkerSays } from './inWorker.ts';

/** A worker that sends the messages of a test. */
class FakeWorker extends EventTarget {
  ended = 0;
  terminate(): void {
    this.ended++;
  }
  says(data: WorkerSays<string, number>): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const fake = new FakeWorker();
  // The code under test uses only these members of a worker.
  return { fake, start: () => fake as unknown as Worker };
}

const ask = () => undefined;

describe('work in a worker', () => {
  it('reports progress and parts, returns the result, and ends the worker', async () => {
    const { fake, start } = started();
    const heard: unknown[] = [];
    const result = inWorker<string, number>(start, ask, {
      onProgress: (done, total) => heard.push([done, total]),
      onPart: (part) => heard.push(part),
    });
    fake.says({ kind: 'progress', done: 1, total: 2 });
    fake.says({ kind: 'part', part: 7 });
    expect(fake.ended).toBe(0);
    fake.says({ kind: 'result', result: 'done' });
    expect(await result).toBe('done');
    expect(heard).toEqual([[1, 2], 7]);
    expect(fake.ended).toBe(1);
  });

  it('ends the worker at once on abort, and starts none if already aborted', async () => {
    const { fake, start } = started();
    const controller = new AbortController();
    const result = inWorker(start, ask, { signal: controller.signal });
    controller.abort(new Error('enough'));
    expect(fake.ended).toBe(1);
    await expect(result).rejects.toThrow('enough');
    const never = () => {
      throw new Error('started');
    };
    await expect(inWorker(never, ask, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('rejects with the worker’s error, or with the error of sending', async () => {
    const [one, two] = [started(), started()];
    const failed = inWorker(one.start, ask);
    one.fake.says(failedBy(new Error('no firms were sent')));
    await expect(failed).rejects.toThrow('no firms were sent');
    const unsent = inWorker(two.start, () => {
      throw new Error('cannot be cloned');
    });
    await expect(unsent).rejects.toThrow('cannot be cloned');
    expect([one.fake.ended, two.fake.ended]).toEqual([1, 1]);
  });
});
