import type { StoredColumn, ValueColumn } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { parseDecimal } from './decimal.ts';
import type { ContestId, Figure, IndicatorId, PlaceId, SourceId } from './figure.ts';
import { type FigureColumns, FigureTable } from './figureTable.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Contest, Indicator, Place, Source } from './tables.ts';

/** A row of a test's figures.csv; defaults fill the columns it leaves out. */
export type FigureRow = Partial<Record<keyof Omit<Figure, 'row'>, string>>;

const DEFAULTS: Record<keyof Omit<Figure, 'row'>, string> = {
  place: 'harbour',
  indicator: 'gdp',
  measure: 'level',
  of: '',
  period: '2023-Q1',
  span: 'ytd',
  value: '',
  unit: '亿元',
  qualifier: '=',
  status: 'final',
  scope: 'territory',
  printed: '',
  source: 'gazette',
  locator: '第1段',
  released: '',
  access: 'public',
  note: '',
};

/** Parsers for the columns whose values are not plain text. */
const PARSERS: Partial<Record<keyof FigureRow, (cell: string) => unknown>> = {
  of: (cell) => cell || undefined,
  period: parsePeriod,
  qualifier: (cell) => cell || '=',
  scope: (cell) => cell || 'unknown',
  access: (cell) => cell || 'public',
};

/** A table of figures, as intake builds it. */
export function figureTable(rows: readonly FigureRow[]): FigureTable {
  const full = rows.map((row) => ({ ...DEFAULTS, ...row }));
  const cells = Object.entries(DEFAULTS).map(([key]) => {
    const name = key as keyof FigureRow;
    return [
      name,
      storedColumn(
        name,
        full.map((row) => row[name]),
      ),
    ];
  });
  const lines = Uint32Array.from(full, (_, i) => i + 2);
  return new FigureTable({
    length: full.length,
    lines,
    ...Object.fromEntries(cells),
  } as FigureColumns);
}

function storedColumn(name: keyof FigureRow, cells: readonly string[]): StoredColumn {
  if (name === 'value') {
    const values = cells.map(parseDecimal);
    return {
      mantissas: Float64Array.from(values, (value) => value?.mantissa ?? 0),
      scales: Int8Array.from(values, (value) => value?.scale ?? -1),
    };
  }
  if (name === 'printed' || name === 'locator' || name === 'note') {
    const joined = cells.join('');
    let end = 0;
    return {
      units: Uint16Array.from(joined, (_, i) => joined.charCodeAt(i)),
      ends: Uint32Array.from(cells, (one) => {
        end += one.length;
        return end;
      }),
    };
  }
  const names = [...new Set(cells)];
  const codes = Int32Array.from(cells, (cell) => names.indexOf(cell));
  const column: ValueColumn<unknown> = {
    codes,
    names,
    values: names.map((cell) => (PARSERS[name] ? PARSERS[name](cell) : cell)),
  };
  return column;
}

/** A place of the fixture: a district, unless `more` overrides it. */
export function place(id: string, more: Partial<Place> = {}): Place {
  return {
    id: id as PlaceId,
    name: { zh: id, en: id },
    kind: 'district',
    parent: undefined,
    group: '',
    aliases: [],
    ...more,
  };
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id: id as IndicatorId,
    name: { zh: id, en: id },
    topic: 'growth',
    section: 'briefing',
    kind: 'flow',
    direction: 'higher',
    unit: '亿元',
    decimals: 1,
    partOf: undefined,
    follows: undefined,
    synonyms: [],
    definition: { zh: '', en: '' },
    ...more,
  };
}

/** A contest with one group and one winner, scored by min-max within the group. */
export function contest(id: string, more: Partial<Contest> = {}): Contest {
  return {
    id: id as ContestId,
    version: '1',
    name: { zh: id, en: id },
    validFrom: '',
    validTo: '',
    score: 'min-max',
    aggregate: 'arithmetic',
    missing: 'zero',
    groups: [],
    tolerance: undefined,
    tieBreak: [],
    winners: 1,
    progressWinners: 0,
    bonusCap: undefined,
    penaltyCap: undefined,
    rule: { zh: '', en: '' },
    source: GAZETTE.id,
    note: '',
    ...more,
  };
}

const GAZETTE: Source = {
  id: 'gazette' as SourceId,
  title: '云州统计快报',
  publisher: '云州统计局',
  author: '',
  published: '2023-04-25',
  url: '',
  sha256: '',
  licence: '',
  hand: 'first',
  note: '',
};

/** A fictional city, 云州, and its district 海港区. */
export const CITY = place('city', { name: { zh: '云州市', en: 'Yunzhou' }, kind: 'city' });
export const HARBOUR = place('harbour', {
  name: { zh: '海港区', en: 'Harbour' },
  parent: CITY.id,
});

/** A dataset of these two places with the given indicators and rows. */
export function dataset(
  indicators: readonly Indicator[],
  rows: readonly FigureRow[],
  more: Partial<Dataset> = {},
): Dataset {
  return {
    id: 'fixture',
    title: { zh: '测试', en: 'Fixture' },
    description: { zh: '', en: '' },
    demo: true,
    opening: undefined,
    audience: 'public',
    licences: [],
    topics: {},
    version: '1',
    places: new Map([CITY, HARBOUR].map((one) => [one.id, one])),
    indicators: new Map(indicators.map((one) => [one.id, one])),
    sources: new Map([[GAZETTE.id, GAZETTE]]),
    figures: figureTable(rows),
    targets: [],
    contests: [],
    contestIndicators: [],
    adjustments: [],
    awards: [],
    extensions: [],
    ...more,
  };
}

/** The period of a code; throws for an invalid code. */
export function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`no period: ${code}`);
  return parsed;
}
