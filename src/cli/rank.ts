import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS } from '../figures/rankingNames.ts';
import { readCells } from '../intake/readCells.ts';
import { writeCsv } from '../intake/writeCsv.ts';
import { makeDraws } from '../ranking/draws.ts';
import { drawTable, readDraws } from '../ranking/drawTable.ts';
import { weightsOf } from '../ranking/weights.ts';
import { outsideProblems } from './domainProblems.ts';
import { problemReport } from './problemReport.ts';
import { rankContest } from './rankContest.ts';
import { type Asked, drawOptions, NotUnderstood, OPTIONS, openFile } from './rankOptions.ts';
import {
  drawColumns,
  type OutputColumn,
  outputColumns,
  outputNumber,
  type Ranked,
} from './rankOutput.ts';
import { rankWide } from './rankWide.ts';

const USAGE = `rank DIR --contest ID --period P [--as-of DAY] [--csv|--json]
  按数据集里的规则排名 · ranks a contest of a dataset by its rules
rank --wide data.csv --meta meta.csv [--normalise M] [--aggregate A] [--weights given|equal|entropy] [--missing P] [--tolerance T]
  排一张自己的宽表，单位一行、指标一列 · ranks a wide table of your own, units in rows
  meta.csv: indicator, direction, weight, target, lower, upper, base, step, floor, cap, zero_target
  T: 分数相差不到自身的这一比例就并列，不写是 1e-9 · scores nearer than this share of their size share a rank, 1e-9 by default

both:
  --robustness N [--noise 0.25 | --dirichlet] [--rounding] [--alternatives M,M] [--seed S] [--save-draws FILE]
  --draws FILE      重放给定的抽样，每次一列名次 · replays given draws, one column of ranks each
  --contributions   每项指标一列贡献 · one column of contributions an indicator

  M: ${SCORINGS.join(' | ')}
  A: ${AGGREGATIONS.join(' | ')}
  P (missing): ${MISSING_POLICIES.join(' | ')}
`;

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

async function print(ranked: readonly Ranked[], { values }: Asked): Promise<number> {
  const tables: OutputColumn[][] = [];
  const [first] = ranked;
  const options = first && drawOptions(values, first.method);
  for (const field of ranked) {
    if (values.draws) {
      const file = await openFile(values.draws);
      const indicators = field.table.criteria.map(({ id }) => id);
      const read = readDraws(file.name, await readCells(file.name, file.blob), indicators);
      const outside = outsideProblems(
        field.table,
        field.method,
        new Set(read.draws.map(({ scoring }) => scoring)),
        field.spotOf,
      );
      const problems = [...read.problems, ...outside];
      if (problems.length > 0) process.stderr.write(problemReport(problems, 'zh'));
      if (problems.some(({ severity }) => severity === 'error')) return 1;
      tables.push(drawColumns(field, read.draws));
      continue;
    }
    const scorings = options?.scorings ?? [];
    const outside = outsideProblems(field.table, field.method, scorings, field.spotOf);
    if (outside.length > 0) {
      process.stderr.write(problemReport(outside, 'zh'));
      return 1;
    }
    const contributions = values.contributions ?? false;
    tables.push(outputColumns(field, { contributions, draws: options }));
  }
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
