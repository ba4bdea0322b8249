import { toNumber } from '../figures/decimal.ts';
import { periodSpanName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { statementsOf } from '../figures/statements.ts';
import { writeValue } from '../figures/writeValue.ts';
import type { ChartContext } from './chartContext.ts';
import type { UnitsModel } from './chartModel.ts';

/** More squares than this are no longer counted at a glance. */
const MOST_SQUARES = 20;

/** A count and the counts that are part of it, a square each; the parts may overlap. */
export function buildProjectsChart(context: ChartContext): UnitsModel | undefined {
  const { dataset, place, period, language, words } = context;
  const statements = statementsOf(dataset, place.id, period);
  for (const [id, { level: whole }] of statements) {
    const indicator = dataset.indicators.get(id);
    if (indicator?.topic !== 'projects' || indicator.partOf || !whole?.value) continue;
    const parts = [...statements].flatMap(([partId, { level }]) => {
      const part = dataset.indicators.get(partId);
      return part?.partOf === id && level?.value ? [{ part, level, value: level.value }] : [];
    });
    const total = toNumber(whole.value);
    if (parts.length === 0 || total > MOST_SQUARES || !Number.isInteger(total)) continue;
    const name = nameOf(indicator.name, language);
    const counts = [
      {
        name,
        filled: total,
        label: writeValue(whole, language)?.text ?? '',
      },
      ...parts.map(({ part, level, value }) => ({
        name: nameOf(part.name, language),
        filled: toNumber(value),
        label: writeValue(level, language)?.text ?? '',
      })),
    ];
    const most = counts.slice(1).reduce((a, b) => (b.filled > a.filled ? b : a));
    const span = periodSpanName(period, whole.span, language);
    const sum = counts.slice(1).reduce((all, { filled }) => all + filled, 0);
    return {
      kind: 'units',
      id: `parts-${id}`,
      title: words.projectsTitle(name, counts[0]?.label ?? '', most.name, most.label),
      subtitle: words.subtitle(words.oneSquareEach(name), span),
      description: words.projectsDescription(counts.map((c) => `${c.name} ${c.label}`)),
      note: words.projectsNote(
        counts.slice(1).map(({ filled }) => filled),
        sum,
        total,
      ),
      columns: [words.indicator, span],
      rows: counts.map((c) => [c.name, c.label]),
      figureRows: [whole.row, ...parts.map(({ level }) => level.row)],
      whole: total,
      counts,
    };
  }
  return undefined;
}
