import { formatNumber, periodSpanName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { statementsOf } from '../figures/statements.ts';
import { findUnit, sameQuantity, toCanonical } from '../figures/unit.ts';
import { writeValue } from '../figures/writeValue.ts';
import type { ChartContext } from './chartContext.ts';
import type { BarsModel } from './chartModel.ts';

/** Contracted beside utilised foreign capital: two different moneys, never added. */
export function buildForeignCapitalChart(context: ChartContext): BarsModel | undefined {
  const { dataset, place, period, language, words } = context;
  const pair = [...statementsOf(dataset, place.id, period)].flatMap(([id, { level }]) => {
    const indicator = dataset.indicators.get(id);
    const role =
      id === 'foreign_capital_contracted' || id === 'foreign_capital_utilised' ? id : undefined;
    const unit = level && findUnit(level.unit);
    if (!role || !indicator || !level?.value || !unit) return [];
    const label = writeValue(level, language)?.text ?? '';
    const name = nameOf(indicator.name, language);
    return [{ role, level, unit, label, name, value: toCanonical(level.value, unit) }];
  });
  const contracted = pair.find(({ role }) => role === 'foreign_capital_contracted');
  const utilised = pair.find(({ role }) => role === 'foreign_capital_utilised');
  if (!contracted || !utilised || !sameQuantity(contracted.unit, utilised.unit)) return undefined;
  const times = utilised.value / contracted.value;
  const ratio =
    contracted.value > 0
      ? { times: short(times), percent: short(times * 100), more: times >= 1 }
      : undefined;
  const span = periodSpanName(period, utilised.level.span, language);
  const bars = [contracted, utilised];
  return {
    kind: 'bars',
    id: 'foreign-capital',
    family: 'c2',
    title: words.foreignTitle(contracted.label, utilised.label, ratio),
    subtitle: words.subtitle(words.foreignBoth, span),
    description: words.foreignDescription(contracted.label, utilised.label),
    note: words.foreignNote(ratio?.times),
    columns: [words.indicator, span],
    rows: bars.map(({ name, label }) => [name, label]),
    figureRows: [utilised.level.row, contracted.level.row],
    bars: bars.map(({ role, name, value, label, level }) => ({
      name,
      value,
      label,
      style: role === 'foreign_capital_contracted' ? 'outline' : 'solid',
      atLeast: level.qualifier === '>',
    })),
  };

  function short(value: number): string {
    return formatNumber(Number(value.toPrecision(3)), language);
  }
}
