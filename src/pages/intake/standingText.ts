import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import type { Standing } from '../../intake/draft/standing.ts';
import type { IntakeWords } from '../../locale/intake.ts';
import type { Words } from '../../locale/words.ts';
import { rowText } from './rowText.ts';
import { valueText } from './valueText.ts';

/**
 * Describes the existing row with the same key, and the effect of accepting the new one; undefined
 * if there is none.
 */
export function standingText(
  standing: Standing,
  dataset: Dataset,
  language: Language,
  words: Words,
  intake: IntakeWords,
): string | undefined {
  if (standing.kind === 'new') return undefined;
  const { there } = standing;
  const value = valueText(there, language, words);
  switch (standing.kind) {
    case 'same':
      return intake.standing.same(value, dataset.sources.get(there.source)?.title ?? there.source);
    case 'revision':
      return intake.standing.revision(value, there.released);
    case 'conflict':
      return intake.standing.conflict(value, there.released);
  }
}

/**
 * Describes the other rows of the draft with the same key and a different statement, and how to
 * resolve it.
 */
export function rivalText(
  rivals: readonly DraftRow[],
  tables: NamedTables,
  language: Language,
  words: Words,
  intake: IntakeWords,
): string {
  return intake.standing.rivals(
    rivals
      .slice(0, LISTED)
      .map((one) => intake.rival(one.number, rowText(one, tables, language, words).what)),
  );
}

/** At most this many are named; any of them shows the problem. */
const LISTED = 3;
