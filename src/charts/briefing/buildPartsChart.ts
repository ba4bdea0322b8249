import { toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { Statement } from '../../figures/statements.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit, sameQuantity, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { BarsModel } from '../kinds/bar/model.ts';
import type { UnitsModel } from '../kinds/units/model.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

/** Maximum number of squares that a reader can count at a glance. */
const MAX_SQUARES = 20;

interface Amount {
  readonly name: string;
  readonly label: string;
  /** In the canonical unit. */
  readonly value: number;
  readonly figure: Figure;
}

/**
 * An amount and the amounts that are parts of it: a small count as one square for each piece, any
 * other as bars. The parts can overlap, so they are never added.
 *
 * @returns undefined if no part is stated
 */
export function buildPartsChart(
  context: ChartContext,
  whole: Indicator,
  statements: ReadonlyMap<Indicator['id'], Statement>,
): UnitsModel | BarsModel | undefined {
  const { dataset, period, language, words } = context;
  const figure = statements.get(whole.id)?.level;
  const unit = figure && findUnit(figure.unit);
  if (!figure || !unit) return undefined;
  const parts = [...dataset.indicators.values()].filter((one) => one.partOf === whole.id);
  const amounts = [whole, ...parts].flatMap((one): Amount[] => {
    const level = statements.get(one.id)?.level;
    const own = level && findUnit(level.unit);
    if (!level?.value || !own || !sameQuantity(own, unit) || !sameDays(level, figure)) return [];
    return [
      {
        name: nameOf(one.name, language),
        label: writeValue(level, language)?.text ?? '',
        value: toCanonical(level.value, own),
        figure: level,
      },
    ];
  });
  const [all, ...stated] = amounts;
  if (!figure.value || !all || stated.length === 0) return undefined;
  const most = stated.reduce((a, b) => (b.value > a.value ? b : a));
  const span = periodSpanName(period, figure.span, language);
  const base = {
    id: `parts-${whole.id}`,
    title: words.partsTitle(all.name, all.label, most.name, most.label),
    description: words.partsDescription(amounts.map((one) => `${one.name} ${one.label}`)),
    columns: [words.indicator, span],
    rows: amounts.map((one) => [one.name, one.label]),
    figureRows: amounts.map((one) => one.figure.row),
  };
  const pieces = amounts.every(
    ({ figure: { value, qualifier } }) =>
      value && qualifier === '=' && value.scale === 0 && toNumber(value) >= 0,
  );
  if (!pieces || unit.quantity !== 'count' || all.value > MAX_SQUARES) {
    return {
      ...base,
      kind: 'bars',
      family: 'c1',
      subtitle: words.subtitle(all.name, span),
      note: words.partsApart(stated.length),
      bars: amounts.map((one) => ({
        name: one.name,
        value: one.value,
        label: one.label,
        style: one === all ? 'outline' : 'solid',
        atLeast: one.figure.qualifier === '>',
      })),
    };
  }
  return {
    ...base,
    kind: 'units',
    subtitle: words.subtitle(words.oneSquareEach(all.name), span),
    note: words.partsNote(
      stated.map(({ value }) => value),
      stated.reduce((sum, { value }) => sum + value, 0),
      all.value,
    ),
    whole: all.value,
    counts: amounts.map(({ name, value, label }) => ({ name, filled: value, label })),
  };
}
