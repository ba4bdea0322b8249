import { FIRM_RATIOS } from '../../../figures/land/firmRatio.ts';
import type { RuleSource } from '../../../figures/land/rules.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { FirmWords } from '../../../locale/renewalFirm.ts';
import type { Warning } from '../../../renewal/warnings/warning.ts';
import { criterionText } from './criterionText.ts';
import { amountText, scoreText } from './firmText.ts';
import { changeText } from './trialHeadline.ts';

/** A warning in words: the figures with their rules at the same places, and what would clear it. */
export interface WarningText {
  readonly title: string;
  readonly facts: readonly string[];
  readonly rules: readonly (RuleSource | undefined)[];
  readonly clears: string;
}

/** As many ways back up are named. */
const WAYS = 3;

export function warningText(warning: Warning, words: FirmWords, language: Language): WarningText {
  const { causes } = words;
  const list = (texts: readonly string[]) => texts.join(language === 'zh' ? '；' : '; ');
  switch (warning.cause) {
    case 'no-plan': {
      const { reasons, taxNeeded } = warning;
      const texts = reasons.map((reason) => criterionText(reason, words, language));
      return {
        title: causes['no-plan'],
        facts: texts.map(({ rule, own }) => `${rule}${language === 'zh' ? '，' : ', '}${own}`),
        rules: reasons.map(({ criterion }) => criterion),
        clears:
          taxNeeded === undefined
            ? words.clearPlan
            : words.clearTax(amountText(taxNeeded, 'tax', language)),
      };
    }
    case 'overdue':
    case 'due-soon': {
      const { case: one, daysLeft, next } = warning;
      return {
        title:
          warning.cause === 'overdue' ? causes.overdue(-daysLeft) : causes['due-soon'](daysLeft),
        facts: [`${words.caseKinds[one.kind]} · ${words.caseDays.due} ${one.due}`],
        rules: [{ source: one.source, locator: '' }],
        clears: words.clearCase[next],
      };
    }
    case 'within-reach': {
      const { result } = warning;
      const { low, high } = result.total;
      const max = result.items.reduce((sum, { item }) => sum + item.maxPoints, 0);
      return {
        title: causes['within-reach'],
        facts: [words.smeTotal(low === high ? String(low) : `${low}–${high}`, max)],
        rules: [result.items[0]?.item],
        clears: words.clearReach,
      };
    }
    case 'fell':
    case 'would-fall': {
      const { from, to, scores, losses, clears } = warning;
      const lost = losses
        .slice(0, WAYS)
        .map(
          ({ item: { item }, lost: points }) =>
            `${nameOf(FIRM_RATIOS[item.indicator].name, language)} −${scoreText(points)}`,
        );
      const ways = clears.slice(0, WAYS).map((change) => changeText(change, words, language));
      return {
        title: causes[warning.cause](from, to),
        facts: [
          words.trialScore(scoreText(scores.before), scoreText(scores.after)),
          ...(lost.length > 0 ? [words.lost(list(lost))] : []),
        ],
        rules: [undefined, losses[0]?.item.item],
        clears: ways.length > 0 ? words.clearClass(list(ways)) : words.clearClassNone,
      };
    }
  }
}
