import { lateWords } from './lateWords.ts';
import type { workbench } from './zh/workbench.ts';

/** The words of the workbench. */
export type WorkbenchWords = typeof workbench;

export const WORKBENCH_WORDS = /* @__PURE__ */ lateWords<WorkbenchWords>(
  async () => (await import('./zh/workbench.ts')).workbench,
  async () => (await import('./en/workbench.ts')).workbench,
);
