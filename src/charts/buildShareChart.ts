import type { Decimal } from '../figures/decimal.ts';
import { toNumber } from '../figures/decimal.ts';
import type { Qualifier } from '../figures/figure.ts';
import { formatInterval, formatValue, periodSpanName } from '../figures/format.ts';
import { impliedRest } from '../figures/implied.ts';
import { nameOf } from '../figures/names.ts';
import { statementsOf } from '../figures/statements.ts';
import { writeValue } from '../figures/writeValue.ts';
import type { ChartContext } from './chartContext.ts';
import type { ShareModel } from './chartModel.ts';

/** The place's share of a whole whose level no source prints: the rest is implied, as a range. */
export function buildShareChart(context: ChartContext): ShareModel | undefined {
  const { dataset, place, period, language, words } = context;
  for (const [id, { level, share }] of statementsOf(dataset, place.id, period)) {
    const indicator = dataset.indicators.get(id);
    const of = share?.of && dataset.places.get(share.of);
    if (!indicator || !level?.value || !share?.value || !of || share.value.mantissa <= 0) continue;
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
      id: `share-${id}`,
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
  return undefined;
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
