import { CLOSED_CASES, DEMO_DAY, plusDays } from './demoCases.ts';
import { FIRMS } from './firms.ts';
import { PARKS } from './parks.ts';
import { randomStream } from './random.ts';

const STAGES = ['admitted', 'signed', 'started', 'completed', 'producing'] as const;
/** The planned days from the previous stage to each stage. */
const PLAN = [0, 45, 180, 420, 365];
const COUNT = 64;

const pick = <T>(random: () => number, list: readonly T[], otherwise: T): T =>
  list[Math.floor(random() * list.length)] ?? otherwise;

/** Rows of projects.csv: some keep to their plan, some are late, a few are given up. */
export function projectRows(): Record<string, string>[] {
  const free = [...CLOSED_CASES];
  return Array.from({ length: COUNT }, (_, i) => {
    const number = String(i + 1).padStart(2, '0');
    const random = randomStream(`project ${number}`);
    const admitted = plusDays('2020-04-01', Math.floor(1389 * random() ** 0.7));
    const lateness = random() < 0.3 ? 1.5 : 0.85 + 0.25 * random();
    // Every sixteenth is given up before it is begun.
    const isDropped = i % 16 === 5;
    const stages = stageCells(admitted, lateness, random, isDropped ? 'signed' : 'producing');
    const source = free[0];
    // Land that is free by the day the building starts.
    const takes = source && stages.started && source.closed < stages.started && random() < 0.8;
    if (takes) free.shift();
    const more = Math.round(random() * 250) / 10;
    const land = takes ? source.land + (random() < 0.5 ? 0 : more) : 8 + more * 1.6;
    const park = takes ? source.firm.park : (pick(random, PARKS, PARKS[0])?.id ?? '');
    return {
      project: `project-${number}`,
      name_zh: `示例项目${number}`,
      name_en: `Demo Project ${number}`,
      park,
      enterprise: investorOf(number, park),
      investment: String(Math.round(land * (420 + 500 * random()))),
      land: land.toFixed(1),
      land_from: takes ? `${source.id}:${source.land.toFixed(1)}` : '',
      ...stages,
      dropped: isDropped && stages.signed ? within(plusDays(stages.signed, 200)) : '',
      progress: stages.started && !stages.completed ? String(10 + Math.floor(random() * 85)) : '',
      source: 'demo_renewal',
      note: '虚构 / fictional',
    };
  });
}

/** A firm of the park that stays; every eighth project or so has no firm yet. */
function investorOf(number: string, park: string): string {
  const random = randomStream(`investor ${number}`);
  const own = FIRMS.filter((firm) => firm.park === park && firm.from === 2020 && firm.to === 2023);
  return random() < 0.125 ? '' : (pick(random, own, own[0])?.id ?? '');
}

const within = (day: string) => (day <= DEMO_DAY ? day : '');

function stageCells(
  admitted: string,
  lateness: number,
  random: () => number,
  last: (typeof STAGES)[number],
) {
  const cells: Record<string, string> = {};
  let [actual, planned] = [admitted, admitted];
  STAGES.forEach((stage, i) => {
    const days = PLAN[i] ?? 0;
    planned = plusDays(planned, days);
    actual = plusDays(actual, Math.round(days * lateness * (0.8 + 0.4 * random())));
    cells[stage] = i <= STAGES.indexOf(last) ? within(actual) : '';
    if (i > 0) cells[`${stage}_planned`] = planned;
  });
  return cells;
}
