import type { Decimal } from '../../figures/decimal.ts';
import { landDecimal, landOf } from '../../figures/land/landLedger.ts';
import type { Project } from '../../figures/land/project.ts';
import type { RenewalCase } from '../../figures/land/renewalCase.ts';
import { type CASE_STATES, SUMMARY_GROUPS } from '../../figures/land/summary.ts';
import { stageOn } from '../lifecycle/stages.ts';
import { countCells } from './firmSummary.ts';
import { keptGroups } from './keptGroups.ts';
import { subjectCells, type UndatedCell } from './summaryCells.ts';
import { LEAST_FIRMS } from './suppressCells.ts';

/** Projects by the stage they are in on a day, with their land (亩) and investment (万元). None where there are no projects. */
export function stageCells(projects: readonly Project[], day: string): UndatedCell[] {
  if (projects.length === 0) return [];
  const groups = SUMMARY_GROUPS.stage;
  const groupOf = (project: Project): (typeof groups)[number] =>
    project.dropped !== '' && project.dropped <= day
      ? 'dropped'
      : (stageOn(project, day) ?? 'planned');
  const [counts, land, investment] = [0, 0, 0].map(() => groups.map(() => 0));
  if (!counts || !land || !investment) return [];
  for (const project of projects) {
    const group = groups.indexOf(groupOf(project));
    counts[group] = (counts[group] ?? 0) + 1;
    land[group] = (land[group] ?? 0) + amountOf(project.land);
    investment[group] = (investment[group] ?? 0) + amountOf(project.investment);
  }
  const kept = keptGroups(counts, [land, investment]);
  if (kept === 'all') return subjectCells('stage', [], [], undefined);
  const told = (count: number, area: number, money: number) => ({
    count,
    land: shortest(landDecimal(area)),
    investment: shortest(landDecimal(money)),
  });
  return subjectCells(
    'stage',
    [],
    counts.map((count, i) => (kept[i] ? undefined : told(count, land[i] ?? 0, investment[i] ?? 0))),
    told(sum(counts), sum(land), sum(investment)),
  );
}

/** Disposals and rectifications by how they stand on a day. A group is of few where few firms are in it. None where there are no cases. */
export function caseCells(cases: readonly RenewalCase[], day: string): UndatedCell[] {
  if (cases.length === 0) return [];
  const groups: readonly string[] = SUMMARY_GROUPS.case;
  const inGroup = groups.map((): RenewalCase[] => []);
  for (const one of cases) inGroup[groups.indexOf(`${one.kind}-${stateOn(one, day)}`)]?.push(one);
  const counts = inGroup.map(({ length }) => length);
  const isOfFew = inGroup.map((own) => firmsOf(own) < LEAST_FIRMS);
  const kept = firmsOf(cases) < LEAST_FIRMS ? 'all' : keptGroups(counts, [], isOfFew);
  return countCells('case', counts, kept);
}

const firmsOf = (cases: readonly RenewalCase[]) =>
  new Set(cases.map(({ enterprise }) => enterprise)).size;

function stateOn({ closed, due }: RenewalCase, day: string): (typeof CASE_STATES)[number] {
  if (closed !== '' && closed <= day) return 'closed';
  return due !== '' && due < day ? 'overdue' : 'open';
}

// Whole ten-thousandths, as of land, so that sums are exact; what is not reported adds nothing.
const amountOf = (value: Decimal | undefined) => (value ? landOf(value) : 0);

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Without the zeros that no source printed. */
function shortest({ mantissa, scale }: Decimal): Decimal {
  return scale > 0 && mantissa % 10 === 0
    ? shortest({ mantissa: mantissa / 10, scale: scale - 1 })
    : { mantissa, scale };
}
