import type { Place } from '../../figures/tables.ts';

/** The three places whose ids, names or aliases share the most character pairs with a text. */
export function nearestPlaces(places: readonly Place[], text: string): Place[] {
  const wanted = pairs(text);
  const likeness = (place: Place) =>
    Math.max(
      ...[place.id, place.name.zh, place.name.en, ...place.aliases].map((name) => {
        const own = pairs(name);
        const shared = [...own].filter((pair) => wanted.has(pair)).length;
        return (2 * shared) / Math.max(1, own.size + wanted.size);
      }),
    );
  return places
    .map((place) => ({ place, score: likeness(place) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ place }) => place);
}

function pairs(text: string): Set<string> {
  const letters = [...` ${text.toLowerCase()} `];
  return new Set(letters.slice(1).map((letter, i) => (letters[i] ?? '') + letter));
}
