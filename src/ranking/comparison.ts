import type { Dataset } from '../figures/dataset.ts';
import { type Period, parsePeriod, periodBefore, periodCode } from '../figures/period.ts';
import type { Adjustment, Place } from '../figures/tables.ts';
import { type Announced, announcedIn, fieldOfAward } from './announced.ts';
import { rulesRun } from './rulesRun.ts';
import { climbers, type FieldRun, type RulesRun } from './runContest.ts';

/** The position of an announced winner according to the rules. */
export type ByRules =
  | { readonly kind: 'agrees' }
  | {
      readonly kind: 'ranked';
      readonly rank: number;
      readonly of: number;
      /**
       * Points below the last place that wins the banner by the rules; undefined for other
       * awards.
       */
      readonly behind: number | undefined;
    }
  | { readonly kind: 'vetoed'; readonly rank: number; readonly veto: Adjustment }
  | { readonly kind: 'no-score' }
  | { readonly kind: 'not-in-field' };

/** An announced winner and its result by the rules. */
export interface Compared {
  readonly announced: Announced;
  readonly byRules: ByRules;
}

/** The announced winners of one award in one field, compared with the result of the rules. */
export interface Comparison {
  readonly run: RulesRun;
  readonly prize: 'banner' | 'progress';
  /** Undefined if no field of the contest contains an announced place. */
  readonly field: FieldRun | undefined;
  readonly announced: readonly Compared[];
  /** The winners by the rules: a computation, not an award. */
  readonly leaders: readonly Place[];
  readonly agrees: boolean;
}

// A reader who drags a weight needs the same comparisons at every step, and a dataset never
// changes.
const known = new WeakMap<Dataset, Map<string, readonly Comparison[]>>();

/**
 * Every announced award of a contest and period with its comparison; empty if nothing is
 * announced or ranked.
 */
export function comparisonsOf(
  dataset: Dataset,
  contest: string,
  period: Period,
): readonly Comparison[] {
  const own = known.get(dataset) ?? new Map<string, readonly Comparison[]>();
  known.set(dataset, own);
  const key = `${contest} ${periodCode(period)}`;
  const made = own.get(key) ?? compare(dataset, contest, period);
  own.set(key, made);
  return made;
}

function compare(dataset: Dataset, contest: string, period: Period): Comparison[] {
  const announced = announcedIn(dataset, period).filter(({ award }) => award.contest === contest);
  if (announced.length === 0) return [];
  const run = rulesRun(dataset, contest, period);
  if (typeof run === 'string') return [];
  const { contest: rules } = run.rules;
  const before = periodBefore(period);
  const earlier = before && rulesRun(dataset, contest, before);
  const last = earlier && typeof earlier !== 'string' ? earlier : undefined;
  const fields = new Set(announced.map((one) => fieldOfAward(one, run.fields)));
  return [...fields].flatMap((field) => {
    const own = announced.filter((one) => fieldOfAward(one, run.fields) === field);
    const of = (prize: 'banner' | 'progress') => own.filter(({ award }) => award.award === prize);
    const then = last?.fields.find(({ group }) => group === field?.group);
    // No place can have climbed without earlier ranks.
    const climbing = field && then && climbers(field, then, rules.progressWinners);
    return [
      ...compared(run, 'banner', field, of('banner'), field?.leaders ?? []),
      ...(rules.progressWinners > 0 && climbing
        ? compared(run, 'progress', field, of('progress'), climbing)
        : []),
    ];
  });
}

/** All announced awards of a dataset with their comparisons, newest period first. */
export function allComparisons(dataset: Dataset): Comparison[] {
  const keys = new Map(
    announcedIn(dataset).map(({ award }) => [`${award.period} ${award.contest}`, award]),
  );
  return [...keys.values()].flatMap(({ contest, period: code }) => {
    const period = parsePeriod(code);
    return period ? comparisonsOf(dataset, contest, period) : [];
  });
}

function compared(
  run: RulesRun,
  prize: Comparison['prize'],
  field: FieldRun | undefined,
  announced: readonly Announced[],
  computed: readonly number[],
): Comparison[] {
  if (announced.length === 0) return [];
  const leaders = computed.flatMap((at) => field?.places[at] ?? []);
  const all = announced.map(
    (one): Compared => ({ announced: one, byRules: byRulesOf(one, prize, field, computed) }),
  );
  const named = new Set(announced.map(({ place }) => place.id));
  const agrees =
    all.every(({ byRules }) => byRules.kind === 'agrees') &&
    leaders.every(({ id }) => named.has(id));
  return [{ run, prize, field, announced: all, leaders, agrees }];
}

function byRulesOf(
  { place }: Announced,
  prize: Comparison['prize'],
  field: FieldRun | undefined,
  computed: readonly number[],
): ByRules {
  const at = field?.places.findIndex(({ id }) => id === place.id) ?? -1;
  if (!field || at < 0) return { kind: 'not-in-field' };
  if (computed.includes(at)) return { kind: 'agrees' };
  const rank = field.ranks[at] ?? 0;
  const veto = field.vetoes[at];
  if (veto) return { kind: 'vetoed', rank, veto };
  if (rank === 0) return { kind: 'no-score' };
  const least = Math.min(...computed.map((one) => field.totals[one] ?? Number.NaN));
  return {
    kind: 'ranked',
    rank,
    of: field.ranks.filter((other) => other > 0).length,
    behind:
      prize === 'banner' && computed.length > 0
        ? least - (field.totals[at] ?? Number.NaN)
        : undefined,
  };
}
