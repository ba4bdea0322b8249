import { parseDecimal, toNumber } from '../../figures/decimal.ts';
import type { Problem } from '../../figures/problem.ts';
import type { KnownIds } from '../../intake/knownIds.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { fixed, say } from '../../tables/report.ts';
import { landOf } from '../data/landLedger.ts';
import { STAGES } from '../data/project.ts';
import { dateOrderProblems } from './dateOrder.ts';
import { landTakenOf } from './projects.ts';

const inProjects = rowFaultIn('projects.csv');
const inParks = rowFaultIn('parks.csv');

/** Checks the order of each project's stages and the source of its land. */
export function projectProblems(rows: readonly Row[], known: KnownIds): Problem[] {
  return rows.flatMap((row) => [
    ...dateOrderProblems(row, [...STAGES, 'dropped'], inProjects),
    ...dateOrderProblems(
      row,
      STAGES.map((stage) => `${stage}_planned`),
      inProjects,
    ),
    ...landFromProblems(row, known),
    ...shareProblems(row),
  ]);
}

function landFromProblems(row: Row, known: KnownIds): Problem[] {
  const cell = row.cells.land_from ?? '';
  if (cell === '') return [];
  const parts = cell.split('|').map(landTakenOf);
  const form = fixed(
    '案号:亩数，如 case-7:12.5，用 | 隔开',
    'case:mu such as case-7:12.5, with bars between',
  );
  if (parts.some((part) => part === undefined || part.land.mantissa <= 0)) {
    return [
      inProjects(row, 'land_from', 'bad-land-from', form, fixed('改写成这样', 'write it so')),
    ];
  }
  const taken = parts.flatMap((part) => part ?? []);
  const unknown = taken.flatMap(({ from }) => {
    const fault = known.cases?.fault(from);
    return fault ? [inProjects(row, 'land_from', fault.code, fault.expected, fault.mend)] : [];
  });
  const land = parseDecimal(row.cells.land ?? '');
  const sum = taken.reduce((all, one) => all + landOf(one.land), 0);
  if (!land || sum <= landOf(land)) return unknown;
  return [
    ...unknown,
    inProjects(
      row,
      'land_from',
      'part-above-whole',
      fixed('合计不大于 land', 'no more in all than land'),
      fixed('核对两处的亩数', 'check the two areas'),
    ),
  ];
}

function shareProblems(row: Row): Problem[] {
  const share = parseDecimal(row.cells.progress ?? '');
  if (!share || (toNumber(share) >= 0 && toNumber(share) <= 100)) return [];
  const expected = fixed('0 到 100', 'from 0 to 100');
  return [inProjects(row, 'progress', 'share-range', expected, fixed('核对进度', 'check it'))];
}

const RANGES = { longitude: 180, latitude: 90 } as const;

/** Checks that a park has both coordinates or none, and no more vacant space than space. */
export function parkProblems(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row) => {
    const number = (name: string) => {
      const value = parseDecimal(row.cells[name] ?? '');
      return value ? toNumber(value) : Number.NaN;
    };
    const problems: Problem[] = [];
    for (const [name, other] of [
      ['longitude', 'latitude'],
      ['latitude', 'longitude'],
    ] as const) {
      const most = RANGES[name];
      const isAlone = Number.isNaN(number(name)) && !Number.isNaN(number(other));
      if (!isAlone && !(Math.abs(number(name)) > most)) continue;
      const expected = say(`−${most} 到 ${most} 的度数`, `degrees from −${most} to ${most}`);
      const mend = fixed('经度纬度都写，或都不写', 'give both degrees, or neither');
      problems.push(inParks(row, name, 'bad-degrees', expected, mend));
    }
    for (const name of ['land', 'space', 'space_free']) {
      if (!(number(name) < 0)) continue;
      const mend = fixed('核对符号', 'check the sign');
      problems.push(inParks(row, name, 'negative-amount', fixed('0 或正数', 'zero or more'), mend));
    }
    if (number('space_free') > number('space')) {
      const expected = fixed('不大于 space', 'no more than space');
      const mend = fixed('核对两个面积', 'check the two areas');
      problems.push(inParks(row, 'space_free', 'part-above-whole', expected, mend));
    }
    return problems;
  });
}
