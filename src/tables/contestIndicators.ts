import { type ContestId, type IndicatorId, MEASURES } from '../figures/figure.ts';
import { ZERO_TARGETS } from '../figures/rankingNames.ts';
import { type ContestIndicator, DIRECTIONS } from '../figures/tables.ts';
import { column, flag, must, number, numberOf, numberText, or, ref, text, word } from './column.ts';
import { type Table, table, together } from './table.ts';

/** A limit of points, or `none` where a rule says that there is not any. */
const limit = (name: string) =>
  column<number | 'none' | undefined>(
    { name, type: 'text' },
    (cell) => (cell === 'none' ? cell : numberOf(cell)),
    (value) => (value === 'none' ? value : numberText(value)),
  );

/** contest_indicators.csv: what a version of a contest counts, and how. */
export const CONTEST_INDICATORS: Table<ContestIndicator> = table(
  {
    name: 'contest_indicators',
    required: false,
    key: ['contest', 'version', 'indicator', 'measure'],
  },
  {
    contest: must(ref<ContestId>('contest', 'contests')),
    version: must(text('version')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    measure: must(or(word('measure', MEASURES), 'level')),
    weight: must(or(number('weight'), 0)),
    direction: or(word('direction', DIRECTIONS), 'higher'),
    target: flag('target', 'true', 'false'),
    bounds: together({ low: number('lower'), high: number('upper') }),
    base: number('base'),
    step: number('step'),
    floor: limit('floor'),
    cap: limit('cap'),
    zeroTarget: word('zero_target', ZERO_TARGETS),
  },
);
