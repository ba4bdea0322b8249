import type { WorkWatch } from '../../intake/inWorker.ts';

/** Steps of work between two checks for an abort. */
const STEPS_BETWEEN_CHECKS = 250_000;

/** Reports the progress of a long loop, and ends the loop after an abort. */
export class Progress {
  #steps = 0;

  constructor(
    private readonly total: number,
    private readonly watch: WorkWatch | undefined,
  ) {}

  /**
   * Call at the start of each turn.
   *
   * @param done number of finished turns
   * @param steps steps of this turn
   * @throws the abort reason of the signal
   */
  at(done: number, steps: number): void {
    this.#steps -= steps;
    if (this.#steps > 0) return;
    this.#steps = STEPS_BETWEEN_CHECKS;
    this.watch?.signal?.throwIfAborted();
    this.watch?.onProgress?.(done, this.total);
  }
}
