import type { DomainFault } from '../ranking/domain.ts';
import type { RankingTable } from '../ranking/rankingTable.ts';
import { type Method, rank } from '../ranking/standings.ts';
import { weightsOf } from '../ranking/weights.ts';
import { readWideTable, type TableLines } from '../ranking/wideTable.ts';
import type { Spot } from '../tables/report.ts';
import { WrongUse } from './command/wrongUse.ts';
import { outsideProblems } from './domainProblems.ts';
import { problemReport } from './problemReport.ts';
import { type Asked, openFile } from './rankOptions.ts';
import { hasGaps, outputNumber, type Ranked } from './rankOutput.ts';
import { progressOf } from './rankProgress.ts';

/** Ranks a wide table; returns its fields, or the exit code if there is nothing to print. */
export async function rankWide(asked: Asked): Promise<readonly Ranked[] | number> {
  const { wide = '', meta, missing, tolerance } = asked;
  if (meta === undefined || asked.folder !== undefined) {
    throw new WrongUse(
      '宽表要写 --wide FILE --meta FILE，不写 DIR · a wide table takes both, and no DIR',
    );
  }
  const [data, about] = await Promise.all([openFile(wide), openFile(meta)]);
  const { table, lines, problems } = await readWideTable(data, about);
  if (problems.length > 0) process.stderr.write(problemReport(problems, 'zh'));
  if (!table) return 1;
  const method: Method = {
    scoring: asked.normalise,
    aggregation: asked.aggregate,
    weighting: asked.weights,
    missing: missing ?? 'reweight',
    tolerance,
  };
  const weights = weightsOf(table.criteria, method.weighting);
  if (!missing && hasGaps(table, weights)) {
    throw new WrongUse(
      '表里有缺数，要用 --missing 说明怎么计 · values are missing: set with --missing how they count',
    );
  }
  const spotOf = spotIn(data.name, about.name, lines, table);
  const outside = outsideProblems(table, method, [method.scoring], spotOf);
  if (outside.length > 0) {
    process.stderr.write(problemReport(outside, 'zh'));
    return 1;
  }
  process.stderr.write(toleranceText(tolerance));
  const standings = rank(table, method, weights, progressOf(table, method));
  return [{ table, method, standings, ranks: standings.ranks, rules: {}, more: [], spotOf }];
}

/** The position of a faulty cell in the two files of a wide table. */
const spotIn =
  (data: string, meta: string, lines: TableLines, { criteria }: RankingTable) =>
  ({ cell, indicator, part, place, value }: DomainFault): Spot => {
    const criterion = criteria[indicator];
    if (place !== undefined && cell !== 'target') {
      const printed = criterion?.parts[part]?.column.values[place] ?? Number.NaN;
      const line = lines.places[place];
      return { file: data, line, column: criterion?.id, value: outputNumber(printed) };
    }
    if (cell === 'mean') return { file: data, column: criterion?.id, value: outputNumber(value) };
    const column = cell === 'bounds' ? 'lower' : cell;
    return { file: meta, line: lines.indicators[indicator], column, value: outputNumber(value) };
  };

const toleranceText = (tolerance: number) =>
  `容差 ${tolerance}：分数相差不到自身的这一比例就并列 · tolerance ${tolerance}: scores nearer than this share of their size share a rank\n`;
