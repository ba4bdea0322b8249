import { writeFile } from 'node:fs/promises';
import { readCells } from '../intake/readCells.ts';
import { makeDraws } from '../ranking/draws.ts';
import { drawTable, readDraws } from '../ranking/drawTable.ts';
import { weightsOf } from '../ranking/weights.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { outsideProblems } from './domainProblems.ts';
import { problemReport } from './problemReport.ts';
import { rankContest } from './rankContest.ts';
import { type Asked, drawOptions, openFile } from './rankOptions.ts';
import {
  drawColumns,
  type OutputColumn,
  outputColumns,
  outputNumber,
  type Ranked,
} from './rankOutput.ts';
import { rankWide } from './rankWide.ts';

/**
 * Prints a ranking as CSV or JSON.
 *
 * @returns the exit code: 0, or 1 if the data do not allow it
 */
export async function rank(asked: Asked): Promise<number> {
  const ranked = asked.wide === undefined ? await rankContest(asked) : await rankWide(asked);
  return typeof ranked === 'number' ? ranked : await print(ranked, asked);
}

async function print(ranked: readonly Ranked[], asked: Asked): Promise<number> {
  const tables: OutputColumn[][] = [];
  const [first] = ranked;
  const options = first && drawOptions(asked, first.method);
  for (const field of ranked) {
    if (asked.draws !== undefined) {
      const file = await openFile(asked.draws);
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
    tables.push(outputColumns(field, { contributions: asked.contributions, draws: options }));
  }
  const { 'save-draws': saved } = asked;
  if (saved !== undefined && options && first) {
    const base = weightsOf(first.table.criteria, first.method.weighting);
    const draws = [...makeDraws(base, options)];
    const { header, rows } = drawTable(
      draws,
      first.table.criteria.map(({ id }) => id),
    );
    await writeFile(saved, writeCsv(header, rows));
  }
  process.stdout.write(asked.json ? asJson(tables) : asCsv(tables));
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
