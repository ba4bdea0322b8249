import { openFolder } from '../../cli/datasetFolder.ts';
import { problemReport } from '../../cli/problemReport.ts';
import { writeCsv } from '../../tables/writeCsv.ts';
import { type RenewalTables, renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { type Evaluation, evaluateYear } from '../rules/evaluation/evaluate.ts';
import { evaluationRules, type NoRules } from '../rules/evaluation/evaluationRules.ts';
import { evaluationTable } from './evaluationTable.ts';

const NO_RULES: Readonly<Record<NoRules, string>> = {
  'no-ruleset': '数据集里没有这套规则 · the dataset has no such rules',
  'not-evaluation': '不是评价规则 · not rules of evaluation',
  'not-in-force': '这一年没有生效的评价规则 · no rules of evaluation are in force',
  'no-indicators':
    '这套规则没有公布指标，不能打分 · its indicators are not published, so nothing can be scored',
};

interface Asked {
  readonly folder: string;
  readonly ruleset: string | undefined;
  readonly classes: string | undefined;
  readonly year: number | undefined;
}

/**
 * Prints the evaluation of the firms as CSV. Returns the exit code: 0, or 1 if the data do not
 * allow an evaluation.
 */
export async function evaluate(asked: Asked): Promise<number> {
  const { dataset, problems } = await openFolder(asked.folder);
  if (!dataset) {
    process.stderr.write(problemReport(problems, 'zh'));
    return 1;
  }
  const renewal = renewalTables(RENEWAL.of(dataset));
  const evaluations = evaluationsOf(renewal, asked);
  if (evaluations.length === 0) return 1;
  const { header, rows } = evaluationTable(renewal, evaluations);
  process.stdout.write(writeCsv(header, rows));
  return 0;
}

function evaluationsOf(
  { enterprises, rules }: RenewalTables,
  { ruleset, classes, year: wanted }: Asked,
): Evaluation[] {
  const years = enterprises.years().filter((year) => wanted === undefined || year === wanted);
  if (years.length === 0) {
    process.stderr.write(
      `${wanted ?? ''} 没有企业的数字 · no figures of firms (${enterprises.years().join(', ')})\n`,
    );
  }
  return years.flatMap((year) => {
    const found = evaluationRules(rules, { year, ruleset, classes });
    if (typeof found === 'string') {
      const known = rules.sets.filter(({ kind }) => kind === 'evaluation').map(({ id }) => id);
      process.stderr.write(`${ruleset ?? ''} ${year}: ${NO_RULES[found]} (${known.join(', ')})\n`);
      return [];
    }
    const mixed = classes && classes !== found.set.id ? ` + ${classes}` : '';
    process.stderr.write(`${year} · ${found.set.id}${mixed} · ${found.set.confidence}\n`);
    return [evaluateYear(enterprises.columns, found, year)];
  });
}
