import { decimalAt } from '../figures/columns.ts';
import { decimalText } from '../figures/decimal.ts';
import { MEASURES, STATUSES } from '../figures/figure.ts';
import type { FigureColumns } from '../figures/figureTable.ts';
import { lastDay, parsePeriod, SPANS, spanFits } from '../figures/period.ts';
import type { Problem } from '../figures/problem.ts';
import type { Indicator } from '../figures/tables.ts';
import { type CellFault, isDate } from '../tables/cellChecks.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';
import type { FigureRows } from './figureRows.ts';
import { unitFault } from './unitChecks.ts';

const FILE = 'figures.csv';
const MEASURE_NAMES: readonly string[] = MEASURES;
// A future release is not an error: public editions leave it out until its day. A figure released
// before the end of its period counts as known from that end.
const WARNINGS = new Set(['no-whole', 'future-release', 'early-release']);
const WITHOUT_VALUE = new Set(['missing', 'confidential', 'not_applicable']);

/**
 * Checks that the cells of each row agree with each other. Each distinct combination is judged
 * once.
 */
export function figureRowProblems(
  { columns, bad }: Pick<FigureRows, 'columns' | 'bad'>,
  indicators: ReadonlyMap<string, Indicator>,
  today: string,
): Problem[] {
  const { measure, unit, indicator, period, span, status, value, released, of, lines } = columns;
  const problems: Problem[] = [];
  const report = (row: number, column: string, cell: string | undefined, fault: CellFault) =>
    problems.push(
      problem(
        WARNINGS.has(fault.code) ? 'warning' : 'error',
        fault.code,
        { file: FILE, line: lines[row], column, value: cell },
        fault.expected,
        fault.mend,
      ),
    );

  const measures = Int32Array.from(measure.names, (name) => measureNumber(name));
  const [share, rank] = [measureNumber('share'), measureNumber('rank')];
  const units = pairs(unit.names.length, (u, i, m) =>
    unitFault(indicators.get(indicator.names[i] ?? ''), unit.names[u] ?? '', MEASURES[m] ?? ''),
  );
  const spans = pairs(span.names.length, (s, p) =>
    spanFault(period.names[p] ?? '', span.names[s] ?? ''),
  );
  const future = released.names.map((day) =>
    isDate(day) && day > today ? futureRelease(today) : undefined,
  );
  const ends = period.names.map((code) => {
    const parsed = parsePeriod(code);
    return parsed ? lastDay(parsed) : '';
  });
  const isDay = released.names.map(isDate);
  // An unknown status has no consequences; it is reported elsewhere.
  const valueless = status.names.map((name) =>
    STATUSES.some((known) => known === name) ? WITHOUT_VALUE.has(name) : undefined,
  );
  const nowhere = of.names.indexOf('');
  // A cell that is not a number has been reported; it counts as filled in.
  const filled = new Set(bad.value?.map(({ row }) => row));

  for (let row = 0; row < columns.length; row++) {
    const m = measures[measure.codes[row] ?? 0] ?? MEASURES.length;
    const u = unit.codes[row] ?? 0;
    const s = span.codes[row] ?? 0;
    const unitWrong = units(u, indicator.codes[row] ?? 0, m);
    if (unitWrong) report(row, 'unit', unit.names[u], unitWrong);
    const spanWrong = spans(s, period.codes[row] ?? 0, 0);
    if (spanWrong) report(row, 'span', span.names[s], spanWrong);
    const day = released.codes[row] ?? 0;
    const wrongDay =
      future[day] ??
      (isDay[day]
        ? earlyRelease(released.names[day] ?? '', ends[period.codes[row] ?? -1] ?? '')
        : undefined);
    if (wrongDay) report(row, 'released', released.names[day], wrongDay);

    const none = (value.scales[row] ?? -1) < 0;
    if (none && filled.has(row)) continue;
    const wantsNone = valueless[status.codes[row] ?? 0];
    if (wantsNone !== undefined && none !== wantsNone) {
      report(row, 'value', valueText(columns, row), none ? valueAbsent() : valuePresent());
    }
    if (m !== share && m !== rank) continue;
    if (of.codes[row] === nowhere) report(row, 'of', '', noWhole());
    const wrong = m === share ? shareFault(columns, row) : rankFault(columns, row);
    if (wrong) report(row, 'value', valueText(columns, row), wrong);
  }
  return problems;
}

/** The index of a measure in MEASURES; MEASURES.length for an unknown name. */
function measureNumber(name: string): number {
  const at = MEASURE_NAMES.indexOf(name);
  return at < 0 ? MEASURES.length : at;
}

/** Judges each combination of codes once, at its first row. */
function pairs(
  width: number,
  judge: (a: number, b: number, c: number) => CellFault | undefined,
): (a: number, b: number, c: number) => CellFault | undefined {
  const known = new Map<number, CellFault | undefined>();
  return (a, b, c) => {
    const key = (b * (MEASURES.length + 1) + c) * width + a;
    const fault = known.get(key);
    if (fault !== undefined || known.has(key)) return fault;
    const judged = judge(a, b, c);
    known.set(key, judged);
    return judged;
  };
}

function spanFault(code: string, name: string): CellFault | undefined {
  const period = parsePeriod(code);
  const span = SPANS.find((known) => known === name);
  if (!period || !span || spanFits(period, span)) return undefined;
  const fitting = SPANS.filter((known) => spanFits(period, known)).join(' / ');
  return {
    code: 'span-mismatch',
    expected: say(`${code} 可用：${fitting}`, `with ${code}: ${fitting}`),
    mend: fixed('改正 span 或 period', 'correct span or period'),
  };
}

function shareFault({ value }: FigureColumns, row: number): CellFault | undefined {
  const decimal = decimalAt(value, row);
  if (!decimal) return undefined;
  if (decimal.mantissa >= 0 && decimal.mantissa <= 100 * 10 ** decimal.scale) return undefined;
  return {
    code: 'share-range',
    expected: fixed('0 到 100 之间的 %', 'between 0 and 100 %'),
    mend: fixed('核对原文；增速写在 measure=yoy', 'check the source; growth is measure=yoy'),
  };
}

function rankFault({ value }: FigureColumns, row: number): CellFault | undefined {
  const decimal = decimalAt(value, row);
  if (!decimal || (decimal.scale === 0 && decimal.mantissa > 0)) return undefined;
  return {
    code: 'rank-range',
    expected: fixed('正整数', 'a positive whole number'),
    mend: fixed('名次写 1、2、3 …', 'write ranks as 1, 2, 3 …'),
  };
}

/** The printed value of a row; '' if there is none. */
export function valueText({ value }: FigureColumns, row: number): string {
  const decimal = decimalAt(value, row);
  return decimal ? decimalText(decimal) : '';
}

const futureRelease = (today: string): CellFault => ({
  code: 'future-release',
  expected: withoutData(say(`不晚于今天（${today}）`, `no later than today (${today})`)),
  mend: fixed(
    '日期写错就改正；没有写错，公开版到那一天才有这个数',
    'correct the date if it is wrong; if it is right, public editions leave the figure out until then',
  ),
});

const earlyRelease = (day: string, end: string): CellFault | undefined =>
  day >= end
    ? undefined
    : {
        code: 'early-release',
        expected: say(`不早于期末（${end}）`, `no earlier than the end of the period (${end})`),
        mend: say(
          '改正 released 或 period；计划数写在 targets.csv。不改，这个数从期末起才算已公布',
          'correct released or period; a planned value belongs in targets.csv. Unchanged, the figure counts as released from the end of its period',
        ),
      };

const noWhole = (): CellFault => ({
  code: 'no-whole',
  expected: fixed('占比或位次所相对的单位', 'the place that the share or rank refers to'),
  mend: fixed('在 of 列写上级单位的代码', 'name that place in the column of'),
});

const valueAbsent = (): CellFault => ({
  code: 'value-absent',
  expected: fixed('一个数', 'a number'),
  mend: fixed(
    '补上数值；确实没有就把 status 写成 missing、confidential 或 not_applicable',
    'fill in the value, or set status to missing, confidential or not_applicable',
  ),
});

const valuePresent = (): CellFault => ({
  code: 'value-present',
  expected: fixed('留空', 'an empty cell'),
  mend: fixed(
    'status 说没有数，就不写数，也不写 0',
    'no value, not even 0, because the status says that there is none',
  ),
});
