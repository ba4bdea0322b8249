import type { Problem } from '../../figures/problem.ts';
import { problem, say } from '../../tables/report.ts';
import { MOST_PROBLEMS } from './ownProblems.ts';

/** Collects problems in order: lists the first ones in full and counts the rest. */
export class ProblemList {
  #kept: Problem[] = [];
  #more = 0;

  constructor(readonly file: string) {}

  add(one: Problem): void {
    if (this.#kept.length < MOST_PROBLEMS) this.#kept.push(one);
    else this.#more++;
  }

  finish(): Problem[] {
    if (this.#more === 0) return this.#kept;
    const rest = problem(
      'error',
      'more-problems',
      { file: this.file, value: String(this.#more) },
      say(`前 ${MOST_PROBLEMS} 处已列出`, `the first ${MOST_PROBLEMS} are listed`),
      say(`还有 ${this.#more} 处；先改列出的`, `${this.#more} more; correct the listed ones first`),
    );
    return [...this.#kept, rest];
  }
}
