import { intervalKey } from '../figures/days.ts';
import { decimalText } from '../figures/decimal.ts';
import { joinKey } from '../figures/figureKey.ts';
import { periodCode } from '../figures/period.ts';
import type { ProposedFigure } from './proposedFigure.ts';
import { confidenceOf } from './reasons.ts';

/**
 * Marks figures that give different values for the same key, as 名义增长7.2%，实际增长6.8% do:
 * figures.csv holds one of them, and a person chooses. A bound beside its value (突破400亿元，达403.9亿元)
 * is no second value. Subjects that the dataset does not have can share only a word (总投资), so only
 * their growth is compared.
 */
export function markSameKeys(figures: readonly ProposedFigure[]): ProposedFigure[] {
  const first = new Map<string, string>();
  const several = new Set<string>();
  const keys = figures.map(keyOf);
  figures.forEach((figure, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const value = statedValue(figure);
    const known = first.get(key);
    if (known === undefined) first.set(key, value);
    else if (known !== value) several.add(key);
  });
  if (several.size === 0) return [...figures];
  return figures.map((figure, i) => {
    if (!several.has(keys[i] ?? '')) return figure;
    const reasons = [...figure.reasons, 'same-key' as const];
    return { ...figure, reasons, confidence: confidenceOf(reasons) };
  });
}

const statedValue = ({ value, unit }: ProposedFigure): string => `${decimalText(value)} ${unit}`;

/** Undefined for a figure that cannot conflict with another. */
function keyOf(figure: ProposedFigure): string | undefined {
  const { place, indicator, subject, measure, of, period, span, qualifier, reasons } = figure;
  if (measure === 'comparison' || qualifier !== '=' || reasons.includes('aim')) return undefined;
  if (!period || (!indicator && measure !== 'yoy')) return undefined;
  const days = span ? intervalKey(period, span) : periodCode(period);
  return joinKey({
    place: place?.name,
    indicator: indicator ?? subject,
    measure,
    of: of?.name,
    days,
  });
}
