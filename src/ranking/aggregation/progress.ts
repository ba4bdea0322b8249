import type { WorkWatch } from '../../intake/inWorker.ts';

/** Steps of work between two looks at whether it is still wanted. */
const LOOK_EVERY = 250_000;

/** Tells how far a long loop is, and ends it when nobody waits for it any more. */
export class Progress {
  #steps = 0;

  constructor(
    private readonly total: number,
    private readonly watch: WorkWatch | undefined,
  ) {}

  /** To be called at the start of turn `done` with the steps that the turn takes. Throws the signal's reason. */
  at(done: number, steps: number): void {
    this.#steps -= steps;
    if (this.#steps > 0) return;
    this.#steps = LOOK_EVERY;
    this.watch?.signal?.throwIfAborted();
    this.watch?.onProgress?.(done, this.total);
  }
}
