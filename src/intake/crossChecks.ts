import { roundingInterval } from '../figures/decimal.ts';
import { QUALIFIERS } from '../figures/figure.ts';
import type { FigureColumns } from '../figures/figureTable.ts';
import { valueInterval } from '../figures/implied.ts';
import type { Interval } from '../figures/interval.ts';
import type { Bilingual } from '../figures/language.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import type { Problem } from '../figures/problem.ts';
import { shareContradicts } from '../figures/shareCheck.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { findUnit, toCanonical, type Unit } from '../figures/unit.ts';
import { decimalAt } from './columns.ts';
import { FigureIndex, type KeyCodes } from './figureIndex.ts';
import { problem, say } from './report.ts';

const FILE = 'figures.csv';

/** What the checks across rows look at. */
interface Table {
  readonly columns: FigureColumns;
  readonly index: FigureIndex;
  readonly indicators: readonly (Indicator | undefined)[];
  readonly places: readonly (Place | undefined)[];
  readonly units: readonly (Unit | undefined)[];
  readonly problems: Problem[];
}

/** Checks figures.csv against itself: keys, shares, sums over the year, parts and wholes. */
export function crossProblems(
  columns: FigureColumns,
  indicators: ReadonlyMap<string, Indicator>,
  places: ReadonlyMap<string, Place>,
): Problem[] {
  const table: Table = {
    columns,
    index: new FigureIndex(columns),
    indicators: columns.indicator.names.map((name) => indicators.get(name)),
    places: columns.place.names.map((name) => places.get(name)),
    units: columns.unit.names.map((name) => findUnit(name)),
    problems: [],
  };
  const measure = (name: string) => columns.measure.names.indexOf(name);
  const [level, share] = [measure('level'), measure('share')];
  const before = earlierPeriods(columns);
  const shares = new Map<string, { row: number; least: number }>();

  for (const row of table.index.firstRows) {
    checkDuplicates(table, row);
    const key = table.index.keyOf(row);
    const latest = (table.index.next[row] ?? -1) < 0 ? row : table.index.latest(key);
    if (key.measure === level) checkLevel(table, latest, key, before);
    else if (key.measure === share) checkShare(table, latest, key, level, shares);
  }
  for (const { row, least } of shares.values()) {
    if (least <= 100) continue;
    warn(table, row, 'shares-over-whole', 'error', [
      say('各部分占比之和不超过 100%', 'shares that add up to at most 100 %'),
      say(
        `同一指标、同一期的占比合计至少 ${least.toFixed(1)}%；核对占比和口径`,
        `the shares of this indicator and period add up to at least ${least.toFixed(1)} %; check shares and scopes`,
      ),
    ]);
  }
  return table.problems;
}

function checkDuplicates({ columns, index, problems }: Table, first: number): void {
  if ((index.next[first] ?? -1) < 0) return;
  const seen = new Map<number, number>();
  for (let row = first; row >= 0; row = index.next[row] ?? -1) {
    const released = columns.released.codes[row] ?? 0;
    const earlier = seen.get(released);
    if (earlier === undefined) {
      seen.set(released, row);
      continue;
    }
    problems.push(
      problem(
        'error',
        'duplicate-key',
        {
          file: FILE,
          line: columns.lines[row],
          column: 'released',
          value: columns.released.names[released],
        },
        say(
          '同一个键只有一行；修订要有更晚的 released',
          'one row a key; a revision has a later release',
        ),
        say(
          `与第 ${columns.lines[earlier]} 行重复；删去一行，或写上修订的公布日期`,
          `line ${columns.lines[earlier]} has the same key; delete one, or give the revision its release date`,
        ),
      ),
    );
  }
}

function checkLevel(
  table: Table,
  row: number,
  key: KeyCodes,
  before: readonly (number | undefined)[],
): void {
  const { columns, index } = table;
  const indicator = table.indicators[key.indicator];
  const adds = indicator?.kind === 'flow' || indicator?.kind === 'count';
  if (!indicator || !adds) return;
  const own = rangeOf(table, row);
  if (!own) return;

  const earlier = before[key.period];
  if (
    indicator.kind === 'flow' &&
    earlier !== undefined &&
    columns.span.names[key.span] === 'ytd'
  ) {
    const last = rangeOf(table, index.latest({ ...key, period: earlier }));
    if (last && own.high < last.low) {
      warn(table, row, 'ytd-falls', 'warning', [
        say(
          `不小于 ${columns.period.names[earlier]} 的累计数`,
          `no less than the cumulative value of ${columns.period.names[earlier]}`,
        ),
        say(
          '累计数在年内变小：核对期间、单位，或注明修订',
          'the cumulative value falls within the year: check period and unit, or note the revision',
        ),
      ]);
    }
  }
  const parent = table.places[key.place]?.parent;
  const parentCode = parent === undefined ? -1 : columns.place.names.indexOf(parent);
  if (parentCode >= 0) {
    compareWithWhole(
      table,
      row,
      own,
      { ...key, place: parentCode },
      columns.scope.names[key.scope],
    );
  }
  const whole = indicator.partOf;
  const wholeCode = whole === undefined ? -1 : columns.indicator.names.indexOf(whole);
  if (wholeCode >= 0) compareWithWhole(table, row, own, { ...key, indicator: wholeCode }, 'same');
}

function compareWithWhole(
  table: Table,
  row: number,
  part: Interval,
  whole: KeyCodes,
  scope: string | undefined,
): void {
  const wholeRow = table.index.latest(whole);
  const range = rangeOf(table, wholeRow);
  if (!range || part.low <= range.high) return;
  // With a scope that nobody states, the part may reach beyond what the whole counts.
  const known = scope !== '' && scope !== 'unknown';
  warn(table, row, 'part-above-whole', known ? 'error' : 'warning', [
    say('不大于它所属的整体', 'no more than the whole it is part of'),
    say(
      `大于第 ${table.columns.lines[wholeRow]} 行的整体；核对数值、单位和口径`,
      `above the whole in line ${table.columns.lines[wholeRow]}; check value, unit and scope`,
    ),
  ]);
}

function checkShare(
  table: Table,
  row: number,
  key: KeyCodes,
  level: number,
  shares: Map<string, { row: number; least: number }>,
): void {
  const { columns, index, places } = table;
  const said = decimalAt(columns.value, row);
  const wholeName = columns.of.names[key.of];
  if (!said || !wholeName) return;
  if (places[key.place]?.parent === wholeName) {
    const group = [key.indicator, key.of, key.period, key.span, key.scope].join(' ');
    const sum = shares.get(group) ?? { row, least: 0 };
    shares.set(group, { row, least: sum.least + Math.max(0, roundingInterval(said).low) });
  }
  const none = columns.of.names.indexOf('');
  const of = columns.place.names.indexOf(wholeName);
  const levelKey = { ...key, measure: level, of: none };
  const part = levelOf(table, index.latest(levelKey));
  const whole = levelOf(table, index.latest({ ...levelKey, place: of }));
  if (!part || !whole || !shareContradicts(part, whole, said)) return;
  warn(table, row, 'share-contradicts', 'warning', [
    say('与两个总量相符的占比', 'the share that the two levels give'),
    say(
      '按本单位与上级单位的总量算，占比不是这个数；核对三个数，或注明口径不同',
      'the levels of the place and of the whole give another share; check the three, or note that scopes differ',
    ),
  ]);
}

function levelOf({ columns, units }: Table, row: number) {
  if (row < 0 || columns.qualifier.names[columns.qualifier.codes[row] ?? 0] === '>')
    return undefined;
  const value = decimalAt(columns.value, row);
  const unit = units[columns.unit.codes[row] ?? -1];
  return value && unit ? { value, unit } : undefined;
}

/** What a row's value may be, in its canonical unit. */
function rangeOf({ columns, units }: Table, row: number): Interval | undefined {
  const value = row < 0 ? undefined : decimalAt(columns.value, row);
  const unit = units[columns.unit.codes[row] ?? -1];
  if (!value || !unit) return undefined;
  const name = columns.qualifier.names[columns.qualifier.codes[row] ?? 0];
  const { low, high } = valueInterval(value, QUALIFIERS.find((known) => known === name) ?? '=');
  const factor = toCanonical({ mantissa: 1, scale: 0 }, unit);
  return { low: low * factor, high: high * factor };
}

/** For each period code, the code of the same kind of period just before it in the year. */
function earlierPeriods({ period }: FigureColumns): (number | undefined)[] {
  return period.names.map((name) => {
    const parsed = parsePeriod(name);
    const before =
      parsed?.kind === 'quarter' && parsed.quarter > 1
        ? `${parsed.year}-Q${parsed.quarter - 1}`
        : parsed?.kind === 'month' && parsed.month > 1
          ? periodCode({ ...parsed, month: parsed.month - 1 })
          : undefined;
    const code = before === undefined ? -1 : period.names.indexOf(before);
    return code < 0 ? undefined : code;
  });
}

function warn(
  { columns, problems }: Table,
  row: number,
  code: string,
  severity: Problem['severity'],
  [expected, mend]: readonly [Bilingual, Bilingual],
): void {
  const value = decimalAt(columns.value, row);
  const text = value && String(value.mantissa / 10 ** value.scale);
  const spot = { file: FILE, line: columns.lines[row], column: 'value', value: text };
  problems.push(problem(severity, code, spot, expected, mend));
}
