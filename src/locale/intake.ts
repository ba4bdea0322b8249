import { lateWords } from './lateWords.ts';
import type { intakePage } from './zh/intakePage.ts';

/** The words of the Intake page. */
export type IntakeWords = typeof intakePage;

export const INTAKE_WORDS = /* @__PURE__ */ lateWords<IntakeWords>(
  async () => (await import('./zh/intakePage.ts')).intakePage,
  async () => (await import('./en/intakePage.ts')).intakePage,
);
