import type { Decimal } from '../../figures/decimal.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Qualifier } from '../../figures/figure.ts';
import { formatInterval, formatValue, periodSpanName } from '../../figures/format.ts';
import { impliedRest, valueInterval } from '../../figures/implied.ts';
import { nameOf } from '../../figures/names.ts';
import { type Statement, statementsOf } from '../../figures/statements.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit, sameQuantity, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { ShareModel } from '../kinds/share/model.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

/** A share that a source prints, of a whole whose level none prints: the rest is implied, as a range. */
export function buildShareChart(
  context: ChartContext,
  indicator: Indicator,
  { level, share }: Statement,
): ShareModel | undefined {
  const { dataset, place, period, language, words } = context;
  const of = share?.of && dataset.places.get(share.of);
  if (!level?.value || !share?.value || !of || share.value.mantissa <= 0) return undefined;
  const name = nameOf(indicator.name, language);
  const own = nameOf(place.name, language);
  const whole = nameOf(of.name, language);
  const percent = writeValue(share, language)?.text ?? '';
  const turned = TURNED[share.qualifier];
  const restPercent = formatValue(complement(share.value), '%', turned, language);
  const levelText = writeValue(level, language)?.text ?? '';
  const { central, range } = impliedRest(
    level.value,
    share.value,
    level.qualifier,
    share.qualifier,
  );
  const about = roundedTo(central, Math.max(0, level.value.scale - 1));
  const isBound = level.qualifier !== '=' || share.qualifier !== '=';
  const rangeText = formatInterval(range, level.unit, language, level.value.scale);
  const restText = isBound ? rangeText : formatValue(about, level.unit, '~', language);
  const rest = words.restOf(whole);
  return {
    kind: 'share',
    id: `share-${indicator.id}`,
    title: words.shareTitle(own, whole, name, percent),
    subtitle: words.subtitle(name, periodSpanName(period, level.span, language)),
    description: words.shareDescription(
      own,
      whole,
      name,
      percent,
      levelText,
      restPercent,
      rangeText,
    ),
    note: words.shareNote(levelText, percent, rangeText),
    columns: [words.place, words.share, name],
    rows: [
      [own, percent, levelText],
      [words.implied(rest), restPercent, rangeText],
    ],
    figureRows: [level.row, share.row],
    part: { name: own, percent: toNumber(share.value), label: percent, level: levelText },
    rest: { name: rest, label: restPercent, level: words.implied(restText) },
  };
}

/** A share worked out from two printed levels, the place's and that of the place above it: it says that it is computed. */
export function buildImpliedShareChart(
  { dataset, place, parent, period, language, words }: ChartContext,
  indicator: Indicator,
  { level }: Statement,
): ShareModel | undefined {
  if (!parent) return undefined;
  const above = statementsOf(dataset, parent.id, period).get(indicator.id)?.level;
  const adds = ['flow', 'stock', 'count'].includes(indicator.kind);
  if (!adds || !level?.value || !above?.value) return undefined;
  const [unit, wholeUnit] = [findUnit(level.unit), findUnit(above.unit)];
  if (!unit || !wholeUnit || !sameQuantity(unit, wholeUnit)) return undefined;
  if (!sameDays(level, above) || level.scope !== above.scope) return undefined;
  if (level.qualifier !== '=' || above.qualifier !== '=') return undefined;
  const factor = toCanonical({ mantissa: 1, scale: 0 }, unit);
  const scale = toCanonical({ mantissa: 1, scale: 0 }, wholeUnit) / factor;
  const [part, total] = [toNumber(level.value), toNumber(above.value) * scale];
  if (part <= 0 || part >= total) return undefined;
  const [low, high] = [valueInterval(level.value), valueInterval(above.value)];
  const share = (100 * part) / total;
  const name = nameOf(indicator.name, language);
  const own = nameOf(place.name, language);
  const whole = nameOf(parent.name, language);
  const percent = formatValue(roundedTo(share, 1), '%', '=', language);
  const restPercent = formatValue(complement(roundedTo(share, 1)), '%', '=', language);
  const levelText = writeValue(level, language)?.text ?? '';
  const wholeText = writeValue(above, language)?.text ?? '';
  const rangeText = formatInterval(
    { low: Math.max(0, high.low * scale - low.high), high: high.high * scale - low.low },
    level.unit,
    language,
    level.value.scale,
  );
  const rest = words.restOf(whole);
  return {
    kind: 'share',
    id: `share-${indicator.id}`,
    title: words.impliedShareTitle(own, whole, name, percent),
    subtitle: words.subtitle(name, periodSpanName(period, level.span, language)),
    description: words.shareDescription(
      own,
      whole,
      name,
      words.implied(percent),
      levelText,
      restPercent,
      rangeText,
    ),
    note: words.impliedShareNote(levelText, wholeText, percent),
    columns: [words.place, words.share, name],
    rows: [
      [own, words.implied(percent), levelText],
      [words.implied(rest), restPercent, rangeText],
    ],
    figureRows: [level.row, above.row],
    part: { name: own, percent: share, label: percent, level: levelText },
    rest: { name: rest, label: restPercent, level: words.implied(rangeText) },
  };
}

/** The more a part has, the less is left. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = { '=': '=', '>': '<', '<': '>', '~': '~' };

const complement = ({ mantissa, scale }: Decimal): Decimal => ({
  mantissa: 100 * 10 ** scale - mantissa,
  scale,
});

const roundedTo = (value: number, scale: number): Decimal => ({
  mantissa: Math.round(value * 10 ** scale),
  scale,
});
