import { AGGREGATIONS, MISSING_POLICIES, SCORINGS, WEIGHTINGS } from '../figures/rankingNames.ts';
import type { Spot } from '../intake/report.ts';
import type { DomainFault } from '../ranking/domain.ts';
import type { RankingTable } from '../ranking/rankingTable.ts';
import { type Method, rank } from '../ranking/standings.ts';
import { TOLERANCE } from '../ranking/tolerance.ts';
import { weightsOf } from '../ranking/weights.ts';
import { readWideTable, type TableLines } from '../ranking/wideTable.ts';
import { outsideProblems } from './domainProblems.ts';
import { problemReport } from './problemReport.ts';
import { type Asked, NotUnderstood, oneOf, openFile, toleranceOf } from './rankOptions.ts';
import { hasGaps, outputNumber, type Ranked } from './rankOutput.ts';
import { progressOf } from './rankProgress.ts';

/** Ranks a wide table: what is to be printed, or the exit code where there is nothing to print. */
export async function rankWide({
  values,
  positionals,
}: Asked): Promise<readonly Ranked[] | number> {
  const { wide = '', meta, missing } = values;
  if (!meta || positionals.length > 0) {
    throw new NotUnderstood('--wide data.csv --meta meta.csv');
  }
  const [data, about] = await Promise.all([openFile(wide), openFile(meta)]);
  const { table, lines, problems } = await readWideTable(data, about);
  if (problems.length > 0) process.stderr.write(problemReport(problems, 'zh'));
  if (!table) return 1;
  const method: Method = {
    scoring: oneOf(SCORINGS, values.normalise ?? 'min-max', '--normalise'),
    aggregation: oneOf(AGGREGATIONS, values.aggregate ?? 'arithmetic', '--aggregate'),
    weighting: oneOf(WEIGHTINGS, values.weights ?? 'given', '--weights'),
    missing: oneOf(MISSING_POLICIES, missing ?? 'reweight', '--missing'),
    tolerance: values.tolerance === undefined ? TOLERANCE : toleranceOf(values.tolerance),
  };
  const weights = weightsOf(table.criteria, method.weighting);
  if (!missing && hasGaps(table, weights)) {
    throw new NotUnderstood(
      '表里有缺数，要用 --missing 说明怎么计 · values are missing: say with --missing what they count',
    );
  }
  const spotOf = spotIn(data.name, about.name, lines, table);
  const outside = outsideProblems(table, method, [method.scoring], spotOf);
  if (outside.length > 0) {
    process.stderr.write(problemReport(outside, 'zh'));
    return 1;
  }
  process.stderr.write(toleranceText(method.tolerance ?? TOLERANCE));
  const standings = rank(table, method, weights, progressOf(table, method));
  return [{ table, method, standings, ranks: standings.ranks, rules: {}, more: [], spotOf }];
}

/** Where the cell of a fault stands in the two files of a wide table. */
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
