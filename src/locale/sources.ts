import { lateWords } from './lateWords.ts';
import type { sources } from './zh/sources.ts';

/** The words of the Sources page. */
export type SourcesWords = typeof sources;

export const SOURCES_WORDS = /* @__PURE__ */ lateWords<SourcesWords>(
  async () => (await import('./zh/sources.ts')).sources,
  async () => (await import('./en/sources.ts')).sources,
);
