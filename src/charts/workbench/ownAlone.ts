import { type CodeColumn, nameAt } from '../../figures/columns.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { OWN_SOURCE } from '../../figures/localSource.ts';
import { rowsOf } from '../../figures/rowsOf.ts';
import type { Indicator, Place } from '../../figures/tables.ts';

/** Returns a test of whether only a reader's own file mentions an indicator or a place. */
export function ownAlone({
  figures,
  sources,
}: Dataset): (indicator: Indicator, place: Place) => boolean {
  if (!sources.has(OWN_SOURCE)) return () => false;
  const { columns } = figures;
  const own = rowsOf(columns.source, OWN_SOURCE);
  const alone = (column: CodeColumn) => {
    const counts = new Map<string, number>();
    for (const row of own) {
      const name = nameAt(column, row);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return new Set(
      [...counts].flatMap(([name, count]) => (rowsOf(column, name).length === count ? name : [])),
    );
  };
  const [indicators, places] = [alone(columns.indicator), alone(columns.place)];
  return (indicator, place) => indicators.has(indicator.id) || places.has(place.id);
}
