import { type Project, STAGES, type Stage } from '../../data/project.ts';
import type { StageLimit } from '../../data/rules.ts';
import { daysBetween, plusDays } from '../days.ts';

/** The stage of a project on a day; undefined before admission and after it was dropped. */
export function stageOn({ reached, dropped }: Project, today: string): Stage | undefined {
  if (isBy(dropped, today)) return undefined;
  return STAGES.findLast((stage) => isBy(reached[stage], today));
}

/** The reason why a project is late: a planned day, or a rule's limit for the stage, has passed. */
export type Lateness =
  | {
      readonly kind: 'plan';
      readonly stage: Stage;
      readonly due: string;
      readonly daysOver: number;
    }
  | {
      readonly kind: 'limit';
      readonly stage: Stage;
      readonly due: string;
      readonly daysOver: number;
      readonly rule: StageLimit;
    };

/**
 * The overdue stages of a project on a day: those not reached although the plan or a limit has
 * expired.
 */
export function lateness(
  project: Project,
  limits: readonly StageLimit[],
  today: string,
): Lateness[] {
  const { reached, planned, dropped } = project;
  if (isBy(dropped, today) || isBy(reached.producing, today)) return [];
  const over = (due: string) => daysBetween(due, today);
  const byPlan = STAGES.flatMap((stage): Lateness[] => {
    const due = planned[stage];
    if (due === '' || isBy(reached[stage], today) || due >= today) return [];
    return [{ kind: 'plan', stage, due, daysOver: over(due) }];
  });
  const byLimit = limits.flatMap((rule): Lateness[] => {
    const since = reached[rule.from];
    if (!isBy(since, today) || isBy(reached[rule.to], today)) return [];
    const due = plusDays(since, rule.days);
    if (due >= today) return [];
    return [{ kind: 'limit', stage: rule.to, due, daysOver: over(due), rule }];
  });
  return [...byPlan, ...byLimit];
}

/** The duration from one stage to the next, over the projects that reached both. */
export interface StageDuration {
  readonly from: Stage;
  readonly to: Stage;
  readonly count: number;
  /** Days; undefined if no project reached it. */
  readonly median: number | undefined;
  readonly quartiles: readonly [number, number] | undefined;
}

/** The durations between the stages as known on a day. */
export function stageDurations(projects: readonly Project[], today: string): StageDuration[] {
  return STAGES.slice(1).map((to, i) => {
    const from = STAGES[i] ?? 'admitted';
    const days = projects
      .filter(({ reached }) => isBy(reached[from], today) && isBy(reached[to], today))
      .map(({ reached }) => daysBetween(reached[from], reached[to]))
      .sort((a, b) => a - b);
    const [median, low, high] = [0.5, 0.25, 0.75].map((share) => quantile(days, share));
    return {
      from,
      to,
      count: days.length,
      median,
      quartiles: low === undefined || high === undefined ? undefined : [low, high],
    };
  });
}

/** The results of the signed projects. `open` projects may still reach production. */
export interface Reached {
  readonly signed: number;
  readonly producing: number;
  readonly dropped: number;
  readonly open: number;
  /** Producing projects relative to signed ones; undefined if none was signed. */
  readonly share: number | undefined;
}

/** The share of the projects signed in some years (all if omitted) that produce by a day. */
export function reachedProduction(
  projects: readonly Project[],
  today: string,
  isIn: (signedYear: number) => boolean = () => true,
): Reached {
  const signed = projects.filter(
    ({ reached }) => isBy(reached.signed, today) && isIn(Number(reached.signed.slice(0, 4))),
  );
  const producing = signed.filter(({ reached }) => isBy(reached.producing, today)).length;
  const dropped = signed.filter((one) => isBy(one.dropped, today)).length;
  return {
    signed: signed.length,
    producing,
    dropped,
    open: signed.length - producing - dropped,
    share: signed.length === 0 ? undefined : producing / signed.length,
  };
}

const isBy = (day: string, today: string) => day !== '' && day <= today;

/** Interpolates linearly between the two nearest values, as spreadsheets do. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
