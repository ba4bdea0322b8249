import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { AMOUNT_UNITS } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { RuleSource } from '../../data/rules.ts';
import type { Overview } from '../../rules/overview.ts';
import { nearestTests } from '../../rules/sme/nearestTests.ts';
import type {
  CaseDue,
  FallingClass,
  NoPlan,
  Warning,
  WithinReach,
} from '../../rules/warnings/warning.ts';
import type { SceneWords } from '../../words/renewalScenes.ts';
import { reasonText } from '../criterionText.ts';
import { amountText, enoughText, scoreText, signedPercent } from '../quantityText.ts';
import { rounded } from '../rounded.ts';
import { lackingText } from '../smeText.ts';

/**
 * The texts of a warning: its subject, its rules and figures, and the changes that would clear it.
 */
export interface WarningSaying {
  /** `now` if it applies already, `ahead` if it may apply later. */
  readonly when: 'now' | 'ahead';
  readonly what: string;
  readonly reasons: readonly { readonly text: string; readonly rule: RuleSource | undefined }[];
  readonly clears: string;
}

interface Speech {
  readonly language: Language;
  readonly words: SceneWords;
  readonly overview: Overview;
}

/** At most this many items that lost points, or would bring points, are named. */
const MAX_NAMED = 2;

export function sayWarning(warning: Warning, speech: Speech): WarningSaying {
  switch (warning.kind) {
    case 'disposal':
      return warning.cause === 'no-plan' ? sayNoPlan(warning, speech) : sayCase(warning, speech);
    case 'evaluation':
      return sayFalling(warning, speech);
    case 'cultivation':
      return sayWithinReach(warning, speech);
  }
}

function sayCase({ case: one, daysLeft, next, cause }: CaseDue, speech: Speech): WarningSaying {
  const { words, language } = speech;
  const isOver = cause === 'overdue';
  const days = Math.abs(daysLeft);
  const what =
    one.kind === 'disposal'
      ? (isOver ? words.disposalOver : words.disposalSoon)(words.disposals[one.disposal], days)
      : (isOver ? words.mendingOver : words.mendingSoon)(nameOf(one.issue, language), days);
  return {
    when: isOver ? 'now' : 'ahead',
    what,
    reasons: [
      {
        text: words.caseDates(one.found, one.due),
        rule: { source: one.source, locator: one.id },
      },
    ],
    clears: words.nextStep[next],
  };
}

function sayNoPlan({ reasons, taxNeeded }: NoPlan, { words, language }: Speech): WarningSaying {
  return {
    when: 'now',
    what: words.noPlan,
    reasons: reasons.map((reason) => ({
      text: reasonText(reason, { words, language }),
      rule: reason.criterion,
    })),
    clears:
      taxNeeded === undefined
        ? words.clearPlan
        : words.clearTax(enoughText(taxNeeded, '万元', language, Math.ceil)),
  };
}

function sayFalling(warning: FallingClass, { words, language, overview }: Speech): WarningSaying {
  const { cause, from, to, scores, distance, losses, clears } = warning;
  const after = cause === 'fell' ? overview.evaluation : overview.coming;
  const scope = losses[0]?.item.item.scope;
  const rule =
    typeof after === 'object'
      ? after.rules.classes.find((one) => one.class === from && one.scope === scope)
      : undefined;
  const bound = scores.after + distance;
  const text = words.scores(
    scoreText(scores.before),
    scoreText(scores.after),
    from,
    scoreText(bound),
    scoreText(distance, Math.ceil),
  );
  const [change] = clears;
  return {
    when: cause === 'fell' ? 'now' : 'ahead',
    what: (cause === 'fell' ? words.fell : words.wouldFall)(from, to),
    reasons: [
      { text, rule },
      ...losses.slice(0, MAX_NAMED).map(({ item, lost }) => ({
        text: words.lost(
          nameOf(FIRM_RATIOS[item.item.indicator].name, language),
          scoreText(lost, Math.ceil),
        ),
        rule: item.item,
      })),
    ],
    clears: change
      ? words.clearChange(
          words.amounts[change.amount],
          amountText(change.now, change.amount, language),
          enoughText(
            change.needed,
            AMOUNT_UNITS[change.amount],
            language,
            change.needed > change.now ? Math.ceil : Math.floor,
          ),
          signedPercent(change.needed / change.now - 1, language),
          change.class,
        )
      : words.clearNone,
  };
}

function sayWithinReach(
  { result, lacking, steps }: WithinReach,
  { words, language, overview }: Speech,
): WarningSaying {
  const { low, high } = result.total;
  const points = words.pointsRange(rounded(low, 0), rounded(high, 0));
  if (lacking.length === 0) {
    return {
      when: 'ahead',
      what: words.mayApply(points),
      reasons: [{ text: words.lacksNothing, rule: overview.smeRules?.set }],
      clears: words.apply,
    };
  }
  const named = steps
    .slice(0, MAX_NAMED)
    .map(({ item, next }) =>
      words.stepMore(nameOf(item.item.name, language), rounded(next.more, 1)),
    );
  return {
    when: 'ahead',
    what: words.near(points),
    reasons: lacking.flatMap((condition) =>
      nearestTests(condition).map((test) => ({
        text: lackingText(test, words, language),
        rule: test.rule,
      })),
    ),
    clears: named.length > 0 ? words.steps(words.list(named)) : words.noSteps,
  };
}
