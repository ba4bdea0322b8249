import type { IndicatorId, Measure } from '../../figures/figure.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { NameIndex, ownId } from './nameKey.ts';
import { unitInName } from './unitInName.ts';

/** An indicator given by a name, with the unit in its brackets and the measure in its last word. */
export interface NamedIndicator {
  readonly id: IndicatorId;
  readonly measure: Measure | undefined;
  readonly unit: string;
  /** The dataset's own indicator; undefined if it comes from the table. */
  readonly known: Indicator | undefined;
}

// 规上工业增加值增速 states the growth of 规上工业增加值.
const MEASURED: readonly (readonly [RegExp, Measure])[] = [
  [
    /(?:累计)?(?:同比|比?(?:上年|去年)同期)(?:增长率?|增速|增幅|增减)?$|(?:增长率?|增速|增幅)$/,
    'yoy',
  ],
  [/,? (?:growth|yoy|y\/y|year on year)$/i, 'yoy'],
  [/(?:占比|比重|份额)$|,? share$/i, 'share'],
  [/(?:排名|位次|名次)$|,? rank$/i, 'rank'],
  [/(?:完成率|完成进度)$|,? completion$/i, 'completion'],
  [/(?:总量|绝对值|绝对量|绝对数)$|,? (?:level|value)$/i, 'level'],
];

const MOST_DECIMALS = 4;

/** The indicators of a reader's table: those of the dataset, and new ones for unknown names. */
export class OwnIndicators {
  readonly #index: NameIndex<IndicatorId>;
  readonly #known: ReadonlyMap<string, Indicator>;
  readonly #made = new Map<string, { name: string; unit: string; decimals: number }>();
  readonly #read = new Map<string, NamedIndicator>();

  constructor(known: ReadonlyMap<IndicatorId, Indicator>) {
    this.#known = new Map(known);
    this.#index = new NameIndex(
      [...known.values()].map(({ id, name, synonyms }) => ({
        id,
        names: [[id], [name.zh, name.en], synonyms],
      })),
    );
  }

  /** Says if the dataset or an earlier row has the name, with or without a unit or a measure. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** The indicator of an id or a name; a new one if both are unknown. */
  of(written: string, name = ''): NamedIndicator {
    const key = `${written}\n${name}`;
    const found =
      this.#read.get(key) ?? this.#find(written) ?? this.#find(name) ?? this.#make(written, name);
    this.#read.set(key, found);
    return found;
  }

  /**
   * Records the unit and decimals of a new indicator's values, which decide how it is displayed.
   */
  note(id: IndicatorId, unit: string, decimals: number): void {
    const made = this.#made.get(id);
    if (!made) return;
    made.unit ||= unit;
    made.decimals = Math.min(MOST_DECIMALS, Math.max(made.decimals, decimals));
  }

  /** The new indicators, of kinds that are never added up. */
  made(): Indicator[] {
    return [...this.#made].map(([id, { name, unit, decimals }]) => {
      const quantity = findUnit(unit)?.quantity;
      return {
        id: id as IndicatorId,
        name: { zh: name, en: name },
        topic: '',
        section: 'briefing',
        kind: quantity === 'ratio' || quantity === 'points' ? 'ratio' : 'stock',
        direction: 'none',
        unit,
        decimals,
        partOf: undefined,
        follows: undefined,
        synonyms: [],
        definition: { zh: '', en: '' },
      };
    });
  }

  #find(text: string): NamedIndicator | undefined {
    const { name, unit } = unitInName(text);
    const whole = this.#index.find(text) ?? this.#index.find(name);
    if (whole) return { id: whole, measure: undefined, unit, known: this.#known.get(whole) };
    for (const [pattern, measure] of MEASURED) {
      const id = pattern.test(name) ? this.#index.find(name.replace(pattern, '')) : undefined;
      const known = id && this.#known.get(id);
      if (id && known) return { id, measure, unit, known };
    }
    return undefined;
  }

  #make(written: string, named: string): NamedIndicator {
    const { name, unit } = unitInName(named || written);
    const taken = (id: string) => this.#known.has(id) || this.#made.has(id);
    const id = ownId(unitInName(written || named).name, taken) as IndicatorId;
    this.#made.set(id, { name, unit, decimals: 0 });
    this.#index.add(written, id);
    this.#index.add(name, id);
    return { id, measure: undefined, unit, known: undefined };
  }
}
