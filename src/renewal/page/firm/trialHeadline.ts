import type { Language } from '../../../figures/language.ts';
import type { LeastChange } from '../../rules/evaluation/leastChanges.ts';
import type { FirmWords } from '../../words/renewalFirm.ts';
import { amountText, scoreText } from '../quantityText.ts';
import { saidAmount } from './trialInputs.ts';
import type { TrialModel } from './trialModel.ts';

/** The result of a trial in one sentence, without the firm's name. */
export function trialHeadline(
  { before, after, changes, next }: TrialModel,
  words: FirmWords,
  language: Language,
): string {
  if (after.kind === 'excluded') return changes > 0 ? words.trialOut : words.excluded;
  if (before.kind === 'excluded') return words.trialIn(scoreText(after.score));
  if (changes > 0) {
    if (!before.class || !after.class) {
      return words.trialScore(scoreText(before.score), scoreText(after.score));
    }
    return before.class === after.class
      ? words.trialStill(changes, after.class)
      : words.trialMoves(changes, before.class, after.class);
  }
  if (!after.class) return words.trialPlain(scoreText(after.score));
  if (!next) return words.trialTop(after.class);
  const least = next.changes[0];
  return least
    ? words.trialLeast(changeText(least, words, language), next.class)
    : words.trialBest(after.class);
}

/** A least change in words, such as 税收增到 256.3 万元. */
export function changeText(
  { amount, now, needed }: LeastChange,
  words: FirmWords,
  language: Language,
): string {
  const to = amountText(saidAmount(amount, now, needed), amount, language);
  const name = words.amounts[amount];
  return needed > now ? words.up(name, to) : words.down(name, to);
}
