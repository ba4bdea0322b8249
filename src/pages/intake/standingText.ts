import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import type { Standing } from '../../intake/draft/standing.ts';
import type { IntakeWords } from '../../locale/intake.ts';
import type { Words } from '../../locale/words.ts';
import { figureText } from './rowText.ts';

/** What is already there of a row's key, and what accepting the row would mean; undefined of a new one. */
export function standingText(
  standing: Standing,
  dataset: Dataset,
  language: Language,
  words: Words,
  intake: IntakeWords,
): string | undefined {
  if (standing.kind === 'new') return undefined;
  const { there } = standing;
  const value = figureText(there, language, words);
  switch (standing.kind) {
    case 'same':
      return intake.standing.same(value, dataset.sources.get(there.source)?.title ?? there.source);
    case 'revision':
      return intake.standing.revision(value, there.released);
    case 'conflict':
      return intake.standing.conflict(value, there.released);
  }
}
