import type { FigureColumns } from '../figures/figureTable.ts';
import { parsePeriod, SPANS, spanFits } from '../figures/period.ts';
import type { Problem } from '../figures/problem.ts';
import type { Indicator } from '../figures/tables.ts';
import { findUnit, sameQuantity, type Unit, unitTokens } from '../figures/unit.ts';
import type { CellFault } from './cellChecks.ts';
import { decimalAt } from './columns.ts';
import { nearestName } from './nearest.ts';
import { problem, say } from './report.ts';

const FILE = 'figures.csv';
const WITHOUT_VALUE = new Set(['missing', 'confidential', 'not_applicable']);

/** Checks that the cells of each row agree with each other. Distinct combinations are judged once. */
export function figureRowProblems(
  columns: FigureColumns,
  indicators: ReadonlyMap<string, Indicator>,
  today: string,
): Problem[] {
  const { measure, unit, indicator, period, span, status, value, released, of, lines } = columns;
  const problems: Problem[] = [];
  const report = (row: number, column: string, cell: string | undefined, fault: CellFault) =>
    problems.push(
      problem(
        fault.code === 'no-whole' ? 'warning' : 'error',
        fault.code,
        { file: FILE, line: lines[row], column, value: cell },
        fault.expected,
        fault.mend,
      ),
    );

  const units = combinations(indicator.names, unit.names, measure.names, (i, u, m) =>
    unitFault(indicators.get(i), u, m),
  );
  const spans = combinations(period.names, span.names, [''], (p, s) => spanFault(p, s));
  const future = released.names.map((day) => (day > today ? futureRelease(today) : undefined));
  const valueless = status.names.map((name) => WITHOUT_VALUE.has(name));
  const share = measure.names.map((name) => name === 'share');
  const rank = measure.names.map((name) => name === 'rank');
  const nowhere = of.names.map((name) => name === '');
  const bad = new Set<number>();

  for (let row = 0; row < columns.length; row++) {
    const m = measure.codes[row] ?? 0;
    const unitWrong = units(indicator.codes[row] ?? 0, unit.codes[row] ?? 0, m);
    if (unitWrong) report(row, 'unit', unit.names[unit.codes[row] ?? 0], unitWrong);
    const spanWrong = spans(period.codes[row] ?? 0, span.codes[row] ?? 0, 0);
    if (spanWrong) report(row, 'span', span.names[span.codes[row] ?? 0], spanWrong);
    const early = future[released.codes[row] ?? 0];
    if (early) report(row, 'released', released.names[released.codes[row] ?? 0], early);
    const empty = (value.scales[row] ?? -1) < 0;
    if (empty !== (valueless[status.codes[row] ?? 0] ?? false)) bad.add(row);
    if ((share[m] || rank[m]) && nowhere[of.codes[row] ?? 0]) report(row, 'of', '', noWhole());
    if (empty || (!share[m] && !rank[m])) continue;
    const wrong = rangeFault(columns, row, share[m] ?? false);
    if (wrong) report(row, 'value', textOf(columns, row), wrong);
  }
  for (const row of bad) {
    const empty = (value.scales[row] ?? -1) < 0;
    report(row, 'value', textOf(columns, row), empty ? valueAbsent() : valuePresent());
  }
  return problems;
}

/** Judges each combination of three codes once, when it first turns up. */
function combinations(
  a: readonly string[],
  b: readonly string[],
  c: readonly string[],
  judge: (a: string, b: string, c: string) => CellFault | undefined,
): (i: number, j: number, k: number) => CellFault | undefined {
  const known = new Map<number, CellFault | undefined>();
  let last = -1;
  let lastFault: CellFault | undefined;
  return (i, j, k) => {
    const key = (i * b.length + j) * c.length + k;
    if (key === last) return lastFault;
    if (!known.has(key)) known.set(key, judge(a[i] ?? '', b[j] ?? '', c[k] ?? ''));
    last = key;
    lastFault = known.get(key);
    return lastFault;
  };
}

function unitFault(
  indicator: Indicator | undefined,
  token: string,
  measure: string,
): CellFault | undefined {
  // An empty cell or an unknown indicator has been reported by itself.
  if (token === '' || !indicator) return undefined;
  const unit = findUnit(token);
  if (!unit) {
    const near = nearestName(token, unitTokens());
    return {
      code: 'unknown-unit',
      expected: say(
        `单位，如 ${indicator.unit || '亿元'}`,
        `a unit such as ${indicator.unit || '亿元'}`,
      ),
      mend: near
        ? say(`是不是 ${near}？`, `did you mean ${near}?`)
        : say('用登记过的单位名称', 'use a unit of the registry'),
    };
  }
  switch (measure) {
    case 'level': {
      const usual = findUnit(indicator.unit);
      if (!usual || sameQuantity(unit, usual)) return undefined;
      return wrongUnit(
        `与 ${indicator.unit} 同类的单位`,
        `a unit of the kind of ${indicator.unit}`,
      );
    }
    case 'yoy':
      return unit.quantity === 'ratio' || (unit.quantity === 'points' && isRatio(indicator))
        ? undefined
        : wrongUnit('% 或 倍', '% or 倍');
    case 'share':
    case 'completion':
      return unit.quantity === 'ratio' ? undefined : wrongUnit('%', '%');
    case 'rank':
      return unit.quantity === 'rank' ? undefined : wrongUnit('位', '位 (rank)');
    default:
      return undefined;
  }
}

const isRatio = ({ kind, unit }: Indicator) =>
  kind === 'ratio' || kind === 'growth' || isPercent(findUnit(unit));
const isPercent = (unit: Unit | undefined) => unit?.quantity === 'ratio';

const wrongUnit = (zh: string, en: string): CellFault => ({
  code: 'wrong-unit',
  expected: say(zh, en),
  mend: say('改正单位，或改正指标、measure', 'mend the unit, the indicator or the measure'),
});

function spanFault(code: string, name: string): CellFault | undefined {
  const period = parsePeriod(code);
  const span = SPANS.find((known) => known === name);
  if (!period || !span || spanFits(period, span)) return undefined;
  const fitting = SPANS.filter((known) => spanFits(period, known)).join(' / ');
  return {
    code: 'span-mismatch',
    expected: say(`${code} 可用：${fitting}`, `with ${code}: ${fitting}`),
    mend: say('改正 span 或 period', 'mend span or period'),
  };
}

function rangeFault(columns: FigureColumns, row: number, isShare: boolean): CellFault | undefined {
  const decimal = decimalAt(columns.value, row);
  if (!decimal) return undefined;
  if (isShare) {
    return decimal.mantissa >= 0 && decimal.mantissa <= 100 * 10 ** decimal.scale
      ? undefined
      : {
          code: 'share-range',
          expected: say('0 到 100 之间的 %', 'between 0 and 100 %'),
          mend: say('核对原文；增速写在 measure=yoy', 'look at the source; growth is measure=yoy'),
        };
  }
  return decimal.scale === 0 && decimal.mantissa > 0
    ? undefined
    : {
        code: 'rank-range',
        expected: say('正整数', 'a positive whole number'),
        mend: say('名次写 1、2、3 …', 'write ranks as 1, 2, 3 …'),
      };
}

function textOf(columns: FigureColumns, row: number): string {
  const decimal = decimalAt(columns.value, row);
  return decimal ? String(decimal.mantissa / 10 ** decimal.scale) : '';
}

const futureRelease = (today: string): CellFault => ({
  code: 'future-release',
  expected: say(`不晚于今天（${today}）`, `no later than today (${today})`),
  mend: say(
    '改正公布日期；未到公布日的数不要放进来',
    'mend the date; leave out what is not yet released',
  ),
});

const noWhole = (): CellFault => ({
  code: 'no-whole',
  expected: say('占比或位次所相对的单位', 'the place that the share or rank refers to'),
  mend: say('在 of 列写上级单位的代码', 'name that place in the column of'),
});

const valueAbsent = (): CellFault => ({
  code: 'value-absent',
  expected: say('一个数', 'a number'),
  mend: say(
    '补上数值；确实没有就把 status 写成 missing、confidential 或 not_applicable',
    'fill in the value, or set status to missing, confidential or not_applicable',
  ),
});

const valuePresent = (): CellFault => ({
  code: 'value-present',
  expected: say('留空', 'an empty cell'),
  mend: say(
    'status 说没有数，就不写数，也不写 0',
    'the status says there is none: no number, not even 0',
  ),
});
