import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePeriod } from '../figures/period.ts';
import {
  AGGREGATIONS,
  MISSING_POLICIES,
  SCORINGS,
  type ScoringName,
  WEIGHTINGS,
} from '../figures/rankingNames.ts';
import { readCells } from '../intake/readCells.ts';
import { writeCsv } from '../intake/writeCsv.ts';
import type { Unranked } from '../ranking/contestRules.ts';
import { type DrawOptions, makeDraws } from '../ranking/draws.ts';
import { drawTable, readDraws } from '../ranking/drawTable.ts';
import type { Column, RankingTable } from '../ranking/rankingTable.ts';
import { runContest } from '../ranking/runContest.ts';
import { type Method, rank as rankTable } from '../ranking/standings.ts';
import { weightsOf } from '../ranking/weights.ts';
import { readWideTable } from '../ranking/wideTable.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';
import {
  drawColumns,
  hasGaps,
  type OutputColumn,
  outputColumns,
  outputNumber,
  type Ranked,
} from './rankOutput.ts';

const USAGE = `rank DIR --contest ID --period P [--as-of DAY] [--csv|--json]
  按数据集里的规则排名 · ranks a contest of a dataset by its rules
rank --wide data.csv --meta meta.csv [--normalise M] [--aggregate A] [--weights given|equal|entropy] [--missing P]
  排一张自己的宽表，单位一行、指标一列 · ranks a wide table of your own, units in rows

both:
  --robustness N [--noise 0.25 | --dirichlet] [--rounding] [--alternatives M,M] [--seed S] [--save-draws FILE]
  --draws FILE      重放给定的抽样，每次一列名次 · replays given draws, one column of ranks each
  --contributions   每项指标一列贡献 · one column of contributions an indicator

  M: ${SCORINGS.join(' | ')}
  A: ${AGGREGATIONS.join(' | ')}
  P (missing): ${MISSING_POLICIES.join(' | ')}
`;

const OPTIONS = {
  contest: { type: 'string' },
  period: { type: 'string' },
  'as-of': { type: 'string' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  wide: { type: 'string' },
  meta: { type: 'string' },
  normalise: { type: 'string' },
  aggregate: { type: 'string' },
  weights: { type: 'string' },
  missing: { type: 'string' },
  robustness: { type: 'string' },
  noise: { type: 'string' },
  dirichlet: { type: 'boolean' },
  rounding: { type: 'boolean' },
  alternatives: { type: 'string' },
  seed: { type: 'string' },
  'save-draws': { type: 'string' },
  draws: { type: 'string' },
  contributions: { type: 'boolean' },
} as const;

type Asked = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

/** What the command cannot do, said to the user; ends it with exit code 2. */
class NotUnderstood extends Error {}

/** `rank`: a ranking as CSV or JSON. Returns 0, or 1 where the data do not allow it, or 2 where the command is not understood. */
export async function rank(args: readonly string[]): Promise<number> {
  try {
    const asked = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const ranked = asked.values.wide ? await rankWide(asked) : await rankContest(asked);
    return typeof ranked === 'number' ? ranked : await print(ranked, asked);
  } catch (error) {
    const known = error instanceof NotUnderstood || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

/** The fields to print; or the exit code where there is nothing to print. */
async function rankWide({ values, positionals }: Asked): Promise<readonly Ranked[] | number> {
  const { wide = '', meta, missing } = values;
  if (!meta || positionals.length > 0) {
    throw new NotUnderstood('--wide data.csv --meta meta.csv');
  }
  const [data, about] = await Promise.all([openFile(wide), openFile(meta)]);
  const { table, problems } = await readWideTable(data, about);
  if (problems.length > 0) process.stderr.write(problemReport(problems, 'zh'));
  if (!table) return 1;
  if (!missing && hasGaps(table)) {
    throw new NotUnderstood(
      '表里有缺数，要用 --missing 说明怎么计 · values are missing: say with --missing what they count',
    );
  }
  const method: Method = {
    scoring: oneOf(SCORINGS, values.normalise ?? 'min-max', '--normalise'),
    aggregation: oneOf(AGGREGATIONS, values.aggregate ?? 'arithmetic', '--aggregate'),
    weighting: oneOf(WEIGHTINGS, values.weights ?? 'given', '--weights'),
    missing: oneOf(MISSING_POLICIES, missing ?? 'reweight', '--missing'),
  };
  const lacking = withoutParameters(table, method.scoring);
  if (lacking.length > 0) {
    process.stderr.write(
      `${about.name}: ${method.scoring}: ${lacking.join(', ')} 没有写所需的 ${PARAMETERS[method.scoring]} · lacks what the scoring needs\n`,
    );
    return 1;
  }
  const standings = rankTable(table, method);
  return [{ table, method, standings, ranks: standings.ranks, rules: {}, more: [] }];
}

/** The columns of the meta table that a scoring cannot do without. */
const PARAMETERS: Readonly<Partial<Record<ScoringName, string>>> = {
  goalposts: 'lower, upper',
  'distance-to-target': 'target',
  completion: 'target',
};

/** The indicators that lack what a scoring needs to know of them. */
function withoutParameters({ criteria }: RankingTable, scoring: ScoringName): string[] {
  const lacks = ({ bounds, target }: Column) => {
    switch (scoring) {
      case 'goalposts':
        return bounds === undefined;
      case 'distance-to-target':
      case 'completion':
        return target === undefined || target.every(Number.isNaN);
      default:
        return false;
    }
  };
  return criteria.flatMap(({ id, parts }) =>
    parts.some(({ column }) => lacks(column)) ? [id] : [],
  );
}

const UNRANKED: Readonly<Record<Unranked, string>> = {
  'no-contest': '数据集里没有这个竞赛 · the dataset has no such contest',
  'no-version': '这一期没有生效的规则 · no version of the rules is in force',
  unpublished: '规则没有公布，不能排名 · the rules are not published, so nothing can be ranked',
  'no-figures': '这一期没有数字 · no figures of the period',
};

async function rankContest({ values, positionals }: Asked): Promise<readonly Ranked[] | number> {
  const [folder] = positionals;
  const period = parsePeriod(values.period ?? '');
  if (!folder || positionals.length !== 1 || !values.contest || !period) {
    throw new NotUnderstood('DIR --contest ID --period 2023-Q1');
  }
  const info = await stat(folder).catch(() => undefined);
  if (!info?.isDirectory()) throw new NotUnderstood(`${folder}: 不是文件夹 · not a folder`);
  const { dataset, problems } = await openFolder(folder);
  if (!dataset) {
    process.stderr.write(problemReport(problems, 'zh'));
    return 1;
  }
  const run = runContest(dataset, values.contest, period, { asOf: values['as-of'] });
  if (typeof run === 'string') {
    const known = [...new Set(dataset.contests.map(({ id }) => id))].join(', ');
    process.stderr.write(`${values.contest} ${values.period}: ${UNRANKED[run]} (${known})\n`);
    return 1;
  }
  const { contest, hash } = run.rules;
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
      ],
    };
  });
}

async function print(ranked: readonly Ranked[], { values }: Asked): Promise<number> {
  const tables: OutputColumn[][] = [];
  const options = drawOptions(values, ranked);
  for (const field of ranked) {
    if (values.draws) {
      const file = await openFile(values.draws);
      const indicators = field.table.criteria.map(({ id }) => id);
      const read = readDraws(file.name, await readCells(file.name, file.blob), indicators);
      if (read.problems.length > 0) process.stderr.write(problemReport(read.problems, 'zh'));
      if (read.problems.some(({ severity }) => severity === 'error')) return 1;
      tables.push(drawColumns(field, read.draws));
      continue;
    }
    const contributions = values.contributions ?? false;
    tables.push(outputColumns(field, { contributions, draws: options }));
  }
  const [first] = ranked;
  if (values['save-draws'] && options && first) {
    const base = weightsOf(first.table.criteria, first.method.weighting);
    const draws = [...makeDraws(base, options)];
    const { header, rows } = drawTable(
      draws,
      first.table.criteria.map(({ id }) => id),
    );
    await writeFile(values['save-draws'], writeCsv(header, rows));
  }
  process.stdout.write(values.json ? asJson(tables) : asCsv(tables));
  return 0;
}

function asCsv(tables: readonly (readonly OutputColumn[])[]): string {
  const header = tables[0]?.map(({ name }) => name) ?? [];
  const rows = tables.flatMap((columns) =>
    (columns[0]?.cells ?? []).map((_, i) =>
      columns.map(({ cells }) => {
        const cell = cells[i] ?? '';
        return typeof cell === 'number' ? outputNumber(cell) : cell;
      }),
    ),
  );
  return writeCsv(header, rows);
}

function asJson(tables: readonly (readonly OutputColumn[])[]): string {
  const rows = tables.flatMap((columns) =>
    (columns[0]?.cells ?? []).map((_, i) =>
      Object.fromEntries(
        columns.map(({ name, cells }) => {
          const cell = cells[i] ?? '';
          if (typeof cell === 'string') return [name, cell];
          return [name, Number.isNaN(cell) ? null : Number(outputNumber(cell))];
        }),
      ),
    ),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function drawOptions(values: Asked['values'], [first]: readonly Ranked[]): DrawOptions | undefined {
  if (!values.robustness || !first) return undefined;
  const count = wholeNumber(values.robustness, '--robustness');
  const alternatives = (values.alternatives ?? '').split(',').filter(Boolean);
  const scorings: ScoringName[] = alternatives.map((name) =>
    oneOf(SCORINGS, name, '--alternatives'),
  );
  return {
    count,
    seed: wholeNumber(values.seed ?? '1', '--seed'),
    weights: values.dirichlet
      ? { kind: 'dirichlet' }
      : { kind: 'noise', share: share(values.noise ?? '0.25', '--noise') },
    scorings: [first.method.scoring, ...scorings],
    rounding: values.rounding ?? false,
  };
}

async function openFile(path: string): Promise<{ name: string; blob: Blob }> {
  try {
    return { name: basename(path), blob: new Blob([await readFile(path)]) };
  } catch {
    throw new NotUnderstood(`${path}: 读不了 · cannot be read`);
  }
}

function oneOf<T extends string>(names: readonly T[], name: string, option: string): T {
  const found = names.find((known) => known === name);
  if (!found) throw new NotUnderstood(`${option} ${name}: ${names.join(' | ')}`);
  return found;
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new NotUnderstood(`${option} ${text}: 1, 2, 3 …`);
  return Number(text);
}

function share(text: string, option: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new NotUnderstood(`${option} ${text}: 0 … 1`);
  return value;
}
