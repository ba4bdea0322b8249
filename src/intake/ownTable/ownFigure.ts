import type { Figure, Measure } from '../../figures/figure.ts';
import { MEASURES, STATUSES } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import { SPANS, spanFits } from '../../figures/period.ts';
import type { Problem } from '../../figures/problem.ts';
import { badNumber, isDate } from '../../tables/cellChecks.ts';
import { FIGURES } from '../../tables/figures.ts';
import { problem } from '../../tables/report.ts';
import { unitFault } from '../unitChecks.ts';
import { readMeasure, readQualifier, readScope, readSpan, readStatus } from './figureWords.ts';
import type { Habits } from './habits.ts';
import type { Field } from './headerWords.ts';
import type { NamedIndicator, OwnIndicators } from './ownIndicators.ts';
import type { PeriodReader } from './ownPeriod.ts';
import type { OwnPlaces } from './ownPlaces.ts';
import { badPeriod, emptyName, oneOf, sayMeasure, spanMisfit } from './ownProblems.ts';
import type { OwnStatement } from './ownStatements.ts';
import { readOwnValue } from './ownValue.ts';
import { unitsIn } from './unitInName.ts';

/** A figure of a reader's own table in the form of figures.csv, with its line. */
export interface OwnRow extends Omit<Figure, 'row' | 'source'> {
  readonly line: number;
}

/** The context in which the statements of one table are read. */
export interface FigureReader {
  readonly file: string;
  readonly places: OwnPlaces;
  readonly indicators: OwnIndicators;
  readonly readPeriod: PeriodReader;
  readonly habits: Habits;
  /** The unit of the whole table; '' if none. */
  readonly tableUnit: string;
}

/** The fault of one cell. */
interface Fault {
  readonly code: string;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

/** The unit of a measure that has a unit of its own. */
const UNIT_OF: Readonly<Record<Exclude<Measure, 'level'>, string>> = {
  yoy: '%',
  share: '%',
  rank: '位',
  completion: '%',
};

/** Reads one statement as a figure, or returns the problem of its first bad cell. */
export function ownFigure(statement: OwnStatement, reader: FigureReader): OwnRow | Problem {
  const { line, address, headers, cells } = statement;
  const text = (field: Field) => cells[field] ?? '';
  const wrong = (field: Field, { code, expected, mend }: Fault): Problem =>
    problem(
      'error',
      code,
      { file: reader.file, line, column: headers[field] ?? field, value: text(field) },
      expected,
      mend,
    );

  const written = placeText(cells);
  if (written.every((name) => name === '')) return wrong('place', emptyName);
  if (text('indicator') === '' && text('indicator_name') === '') {
    return wrong('indicator', emptyName);
  }
  const dated = reader.readPeriod(text('period'));
  if (!dated) return wrong('period', badPeriod);
  const { period } = dated;
  const read = readOwnValue(text('value'));
  if (read.kind === 'none') return wrong('value', badNumber(text('value')));
  const saidMeasure = readMeasure(text('measure'));
  if (text('measure') && !saidMeasure) return wrong('measure', oneOf(MEASURES));
  const saidStatus = readStatus(text('status'));
  if (text('status') && !saidStatus) return wrong('status', oneOf(STATUSES));
  const saidSpan = readSpan(text('span'));
  if (text('span') && !saidSpan) return wrong('span', oneOf(SPANS));

  const indicator = reader.indicators.of(text('indicator'), text('indicator_name'));
  const { id } = indicator;
  const span = saidSpan ?? dated.span ?? reader.habits.span(id, period);
  if (!spanFits(period, span)) return wrong('span', spanMisfit);
  const measure = saidMeasure ?? indicator.measure ?? reader.habits.measure(id);
  const unit = unitOf(
    read.kind === 'value' ? read.unit : '',
    statement,
    indicator,
    measure,
    reader.tableUnit,
  );
  const fault = indicator.known && unitFault(indicator.known, unit, measure);
  if (fault) {
    const mend = saidMeasure || measure !== 'level' ? fault.mend : sayMeasure;
    return wrong(text('unit') ? 'unit' : 'value', { ...fault, mend });
  }
  const [place = '', placeName = ''] = written;
  const value = read.kind === 'value' ? read.value : undefined;
  reader.indicators.note(id, unit, value?.scale ?? 0);
  const status = saidStatus ?? 'final';
  // Columns that need no special reading; the others override them below.
  const { source: _source, ...plain } = FIGURES.read(cells);
  const hidden = status === 'missing' || status === 'confidential' || status === 'not_applicable';
  return {
    ...plain,
    line,
    place: reader.places.of(place, placeName),
    indicator: id,
    measure,
    of: text('of') ? reader.places.of(text('of')) : undefined,
    period,
    span,
    value: hidden ? undefined : value,
    unit,
    qualifier: readQualifier(text('qualifier')) ?? '=',
    status: value || hidden ? status : 'missing',
    scope: readScope(text('scope')) ?? reader.habits.scope(id),
    printed: text('printed') || text('value'),
    locator: [text('source_title'), text('locator')].filter(Boolean).join(' · ') || address,
    released: isDate(text('released')) ? text('released') : '',
    access: text('access') === 'internal' ? 'internal' : 'public',
    note: text('note'),
  };
}

/**
 * The id and the name of the place. A chart's export also contains medians, target lines and
 * implied values of the year before. These take the name of their series as place, so that none
 * passes for a value of the place.
 */
function placeText({ place = '', place_name: name = '', ...beside }: OwnStatement['cells']) {
  const { role, state, series = '' } = beside;
  const own = role !== 'target' && role !== 'median' && !(role === 'year' && state === 'implied');
  return own ? ([place, name] as const) : ([series || name, ''] as const);
}

// Rates such as 城镇化率 are in % where 单位：亿元、% leaves a choice.
const RATE = /(?:率|比重|占比|速度)$/;

/** The unit, searched from the value outwards. */
function unitOf(
  behindValue: string,
  { cells, unit }: OwnStatement,
  indicator: NamedIndicator,
  measure: Measure,
  ofTable: string,
): string {
  const usual = measure === 'level' ? (indicator.known?.unit ?? '') : UNIT_OF[measure];
  const said = behindValue || cells.unit || unit || indicator.unit;
  if (said) return said;
  if (measure !== 'level') return usual;
  // 单位：亿元 above a table applies to amounts of money, not to counts and rates in the table.
  const units = unitsIn(ofTable);
  const { known } = indicator;
  const fitting = known
    ? units.filter((one) => !unitFault(known, one, measure))
    : units.filter((one) => units.length < 2 || (one === '%') === RATE.test(cells.indicator ?? ''));
  return fitting[0] ?? usual;
}
