import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import type { RenewalGridWords } from '../../words/renewalGrid.ts';
import { reasonText } from '../criterionText.ts';
import { scoreText } from '../quantityText.ts';

export interface Telling {
  readonly language: Language;
  readonly words: RenewalGridWords;
}

/** The class of a firm, or the statement that it has none and why. */
export function classText({ class: own, excluded }: FirmRow, { words }: Telling): string {
  if (own) return words.classOf(own);
  return excluded ? words.exclusions[excluded] : words.noClass;
}

/** The reasons why a firm is low-efficiency, in one line. */
export const reasonsText = ({ reasons }: FirmRow, telling: Telling): string =>
  reasons.map((one) => reasonText(one, telling)).join(telling.words.between);

/** The accessible name of a cell: firm, class, low efficiency. */
export function cellName(row: FirmRow, telling: Telling): string {
  const { language, words } = telling;
  const low = row.low === 'low' || row.low === 'unknown' ? ` · ${words.lowStates[row.low]}` : '';
  return `${nameOf(row.name, language)} · ${classText(row, telling)}${low}`;
}

/**
 * A firm in one line: name, class, score, rank in its field, and the reasons why it is
 * low-efficiency.
 */
export function firmLine(row: FirmRow, telling: Telling): string {
  const { language, words } = telling;
  const { score, rank, scope, reasons, low } = row;
  const parts = [
    nameOf(row.name, language),
    classText(row, telling),
    score === undefined ? '' : words.scoreOf(scoreText(score)),
    rank ? words.rankOf(rank.place, rank.of, words.scopes[scope]) : '',
    reasons.length > 0
      ? words.reasonsOf(reasonsText(row, telling))
      : low === 'unknown'
        ? words.lowStates.unknown
        : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
