import type { Decimal } from '../../figures/decimal.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import { formatInterval, formatValue, periodSpanName } from '../../figures/format.ts';
import { impliedRest, valueInterval } from '../../figures/implied.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import { nameOf } from '../../figures/names.ts';
import { type Statement, statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit, sameQuantity, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { ShareModel } from '../kinds/share/model.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

/** A printed share of a whole whose level no source prints: the rest is implied, as a range. */
export function buildShareChart(
  context: ChartContext,
  indicator: Indicator,
  { level, share }: Statement,
): ShareModel | undefined {
  const { dataset, language, words } = context;
  const whole = share?.of && dataset.places.get(share.of);
  if (!level?.value || !share?.value || !whole || share.value.mantissa <= 0) return undefined;
  const percent = writeValue(share, language)?.text ?? '';
  const { central, range } = impliedRest(
    level.value,
    share.value,
    level.qualifier,
    share.qualifier,
  );
  const about = roundedTo(central, Math.max(0, level.value.scale - 1));
  const isBound = level.qualifier !== '=' || share.qualifier !== '=';
  const rangeText = formatInterval(range, level.unit, language, level.value.scale);
  return shareModel(context, indicator, {
    level,
    other: share,
    whole,
    isComputed: false,
    note: (levelText) => words.shareNote(levelText, percent, rangeText),
    value: toNumber(share.value),
    percent,
    restPercent: formatValue(complement(share.value), '%', TURNED[share.qualifier], language),
    rest: isBound ? rangeText : formatValue(about, level.unit, '~', language),
    range: rangeText,
  });
}

/**
 * A share computed from two printed levels, those of the place and of its parent; the chart says
 * that it is computed.
 */
export function buildImpliedShareChart(
  context: ChartContext,
  indicator: Indicator,
  { level }: Statement,
): ShareModel | undefined {
  const { dataset, parent, period, language, words } = context;
  if (!parent) return undefined;
  const above = statementsOf(dataset, parent.id, period).get(indicator.id)?.level;
  if (!kindMeaning(indicator).hasShares || !level?.value || !above?.value) return undefined;
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
  const percent = formatValue(roundedTo(share, 1), '%', '=', language);
  const wholeText = writeValue(above, language)?.text ?? '';
  const range = formatInterval(
    { low: Math.max(0, high.low * scale - low.high), high: high.high * scale - low.low },
    level.unit,
    language,
    level.value.scale,
  );
  return shareModel(context, indicator, {
    level,
    other: above,
    whole: parent,
    isComputed: true,
    note: (levelText) => words.impliedShareNote(levelText, wholeText, percent),
    value: share,
    percent,
    restPercent: formatValue(complement(roundedTo(share, 1)), '%', '=', language),
    rest: range,
    range,
  });
}

/** A printed or computed share, with its texts. */
interface Share {
  readonly level: Figure;
  /** The second figure from which it follows, besides the level. */
  readonly other: Figure;
  readonly whole: Place;
  readonly isComputed: boolean;
  readonly note: (level: string) => string;
  /** In per cent. */
  readonly value: number;
  readonly percent: string;
  readonly restPercent: string;
  /** The level of the rest, in its shortest form. */
  readonly rest: string;
  readonly range: string;
}

function shareModel(
  { place, period, language, words }: ChartContext,
  indicator: Indicator,
  share: Share,
): ShareModel {
  const { level, other, isComputed, value, percent, restPercent, range } = share;
  const title = isComputed ? words.impliedShareTitle : words.shareTitle;
  const percentSaid = isComputed ? words.implied(percent) : percent;
  const name = nameOf(indicator.name, language);
  const own = nameOf(place.name, language);
  const whole = nameOf(share.whole.name, language);
  const levelText = writeValue(level, language)?.text ?? '';
  const rest = words.restOf(whole);
  return {
    kind: 'share',
    id: `share-${indicator.id}`,
    title: title(own, whole, name, percent),
    subtitle: words.subtitle(name, periodSpanName(period, level.span, language)),
    description: words.shareDescription(
      own,
      whole,
      name,
      percentSaid,
      levelText,
      restPercent,
      range,
    ),
    note: share.note(levelText),
    columns: [words.place, words.share, name],
    rows: [
      [own, percentSaid, levelText],
      [words.implied(rest), restPercent, range],
    ],
    figureRows: [level.row, other.row],
    part: { name: own, percent: value, label: percent, level: levelText },
    rest: { name: rest, label: restPercent, level: words.implied(share.rest) },
  };
}

/** Bounds of the rest: the larger the part, the smaller the rest. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = { '=': '=', '>': '<', '<': '>', '~': '~' };

const complement = ({ mantissa, scale }: Decimal): Decimal => ({
  mantissa: 100 * 10 ** scale - mantissa,
  scale,
});

const roundedTo = (value: number, scale: number): Decimal => ({
  mantissa: Math.round(value * 10 ** scale),
  scale,
});
