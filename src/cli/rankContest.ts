import { parsePeriod } from '../figures/period.ts';
import { announcedIn } from '../ranking/announced.ts';
import type { ContestField } from '../ranking/contestFields.ts';
import type { Unranked } from '../ranking/contestRules.ts';
import type { DomainFault } from '../ranking/domain.ts';
import { refusals } from '../ranking/prepareRun.ts';
import { runContest } from '../ranking/runContest.ts';
import type { Spot } from '../tables/report.ts';
import { WrongUse } from './command/wrongUse.ts';
import { openFolder } from './datasetFolder.ts';
import { domainProblems } from './domainProblems.ts';
import { problemReport } from './problemReport.ts';
import type { Asked } from './rankOptions.ts';
import { outputNumber, type Ranked } from './rankOutput.ts';
import { progressOf } from './rankProgress.ts';

const UNRANKED: Readonly<Record<Unranked, string>> = {
  'no-contest': '数据集里没有这个竞赛 · the dataset has no such contest',
  'no-version': '这一期没有生效的规则 · no version of the rules is in force',
  unpublished: '规则没有公布，不能排名 · the rules are not published, so nothing can be ranked',
  'no-figures': '这一期没有两个以上单位的数字 · fewer than two places have figures for the period',
  'out-of-domain': '这种算法不适用于这些数字 · the method does not work with these figures',
  'too-long': '单位太多 · too many places',
};

/** Ranks a contest; returns its fields, or the exit code if there is nothing to print. */
export async function rankContest({
  folder,
  contest: wanted,
  period: code,
  'as-of': asOf,
}: Asked): Promise<readonly Ranked[] | number> {
  const period = parsePeriod(code ?? '');
  if (folder === undefined || wanted === undefined || !period) {
    throw new WrongUse('缺少 DIR --contest ID --period PERIOD 之一 · one of them is missing');
  }
  const { dataset, problems } = await openFolder(folder);
  if (!dataset) {
    process.stderr.write(problemReport(problems, 'zh'));
    return 1;
  }
  const run = runContest(dataset, wanted, period, { asOf, watch: progressOf });
  if (typeof run === 'string') {
    const known = [...new Set(dataset.contests.map(({ id }) => id))].join(', ');
    process.stderr.write(`${wanted} ${code}: ${UNRANKED[run]} (${known})\n`);
    if (run === 'out-of-domain') {
      const all = refusals(dataset, wanted, period, { asOf });
      const found = all.flatMap(({ field, ...why }) =>
        domainProblems({ ...why, table: field.table }, spotInDataset(field)),
      );
      process.stderr.write(problemReport(found, 'zh'));
    }
    return 1;
  }
  const { contest, hash } = run.rules;
  const announced = announcedIn(dataset, period).filter(
    ({ award }) => award.contest === contest.id,
  );
  process.stderr.write(`${contest.id} ${contest.version} · ${hash}\n`);
  return run.fields.map((field): Ranked => {
    const { table, standings, ranks, places } = field;
    const rankCells = (list: Uint32Array) => Array.from(list, (rank) => rank || Number.NaN);
    return {
      table,
      method: run.rules.method,
      standings,
      ranks,
      rules: { points: field.points, tieBreak: field.tieBreak },
      more: [
        { name: 'group', cells: places.map(() => field.group ?? '') },
        { name: 'points', cells: [...field.points] },
        { name: 'total', cells: [...field.totals] },
        { name: 'rank_overall', cells: rankCells(field.overall) },
        { name: 'award_order', cells: rankCells(field.awardOrder) },
        // Awards announced by awards.csv; the other columns are computed and award nothing.
        {
          name: 'announced',
          cells: places.map(({ id }) =>
            announced.flatMap(({ award }) => (award.place === id ? [award.award] : [])).join('|'),
          ),
        },
      ],
      spotOf: spotInDataset(field),
    };
  });
}

/** The position of a faulty cell in the tables of the dataset. */
const spotInDataset =
  ({ table }: ContestField) =>
  ({ cell, indicator, part, place, value }: DomainFault): Spot => {
    if (cell === 'target')
      return { file: 'targets.csv', column: 'value', value: outputNumber(value) };
    if (place === undefined) {
      const column = cell === 'bounds' ? 'lower' : cell;
      return { file: 'contest_indicators.csv', column, value: outputNumber(value) };
    }
    const printed = table.criteria[indicator]?.parts[part]?.column.values[place] ?? Number.NaN;
    return { file: 'figures.csv', column: 'value', value: outputNumber(printed) };
  };
