import { type Land, landOf } from '../../data/landLedger.ts';
import { type Project, STAGES, type Stage } from '../../data/project.ts';
import type { RenewalRules } from '../../data/renewalTables.ts';
import type { StageLimit } from '../../data/rules.ts';
import { daysBetween } from '../days.ts';
import { setsInForce } from '../inForce.ts';
import { type Lateness, lateness, stageOn } from './stages.ts';

/** The status of a project on a day. */
export interface BoardProject {
  readonly project: Project;
  /** Undefined if it was dropped. */
  readonly stage: Stage | undefined;
  /** The day on which it entered the stage or was dropped, and the number of days since. */
  readonly since: string;
  readonly days: number;
  /** The rule's limit for the stage, if there is one. */
  readonly limit: StageLimit | undefined;
  /** Its overdue stages, longest first. */
  readonly late: readonly Lateness[];
}

/** The projects in one stage. */
export interface BoardColumn {
  readonly stage: Stage;
  /** Late projects first, then those that have used most of their time. */
  readonly projects: readonly BoardProject[];
  readonly land: Land;
  /** The number of projects that do not report their land. */
  readonly withoutLand: number;
}

/** The limits in force on a day (ISO), of the latest set. */
export function stageLimits({ sets, stages }: RenewalRules, day: string): StageLimit[] {
  const [set] = setsInForce(sets, 'stages', day);
  return set ? stages.filter(({ ruleset }) => ruleset === set.id) : [];
}

/** The projects known on a day, longest overdue first; dropped projects come last. */
export function projectBoard(
  projects: readonly Project[],
  limits: readonly StageLimit[],
  day: string,
): BoardProject[] {
  return projects
    .flatMap((project): BoardProject[] => {
      const stage = stageOn(project, day);
      const since = stage ? project.reached[stage] : project.dropped;
      if (since === '' || since > day) return [];
      const late = lateness(project, limits, day).sort((a, b) => b.daysOver - a.daysOver);
      const limit = limits.find(({ from }) => from === stage);
      return [{ project, stage, since, days: daysBetween(since, day), limit, late }];
    })
    .sort((a, b) => daysOver(b) - daysOver(a) || used(b) - used(a));
}

/** The projects by stage, from admission to production. */
export function boardColumns(board: readonly BoardProject[]): BoardColumn[] {
  return STAGES.map((stage) => {
    const projects = board.filter((one) => one.stage === stage);
    const lands = projects.flatMap(({ project }) => (project.land ? [landOf(project.land)] : []));
    return {
      stage,
      projects,
      land: lands.reduce((sum, land) => sum + land, 0),
      withoutLand: projects.length - lands.length,
    };
  });
}

const daysOver = ({ late }: BoardProject) => late[0]?.daysOver ?? 0;

/** The used part of the limit; -1 for a dropped project, so that it sorts last. */
function used({ stage, days, limit }: BoardProject): number {
  if (stage === undefined) return -1;
  return limit ? days / limit.days : 0;
}
