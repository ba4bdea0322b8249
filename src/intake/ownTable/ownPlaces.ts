import type { PlaceId } from '../../figures/figure.ts';
import type { Place, PlaceKind } from '../../figures/tables.ts';
import { NameIndex, ownId } from './nameKey.ts';

// The last word of a place's name, in either language, gives its kind.
const KINDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/(?:公司|集团|厂)$|\b(?:co\.?|ltd\.?|inc\.?|company)$/i, 'company'],
  [/(?:园区|开发区|新区|高新区|经开区|工业园|度假区)$|\bzone\b|\bpark\b/i, 'zone'],
  [/(?:街道|街道办事处)$|\b(?:sub-?district|street)\b/i, 'street'],
  [/[镇乡]$|\b(?:town|township)\b/i, 'town'],
  [/[县旗]$|\bcounty\b/i, 'county'],
  [/区$|\bdistrict\b/i, 'district'],
  [/[市州]$|\bcity\b/i, 'city'],
  [/省$|\bprovince\b/i, 'province'],
];

/** The kind of a place by the last word of its name; a town if that gives none. */
export function kindOfPlace(name: string): PlaceKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'town';
}

/** The name without 其中: in 其中：东湖镇, which marks a part of the line above. */
const plainName = (name: string): string => name.trim().replace(/^其\s*中\s*[:：]?\s*(?=\S)/, '');

/** The places of a reader's table: those of the dataset, and new ones for unknown names. */
export class OwnPlaces {
  readonly made: Place[] = [];
  readonly #index: NameIndex<PlaceId>;
  readonly #ids: Set<string>;
  readonly #known: ReadonlyMap<PlaceId, Place>;

  constructor(known: ReadonlyMap<PlaceId, Place>) {
    this.#known = known;
    this.#ids = new Set(known.keys());
    this.#index = new NameIndex(
      [...known.values()].map(({ id, name, aliases }) => ({
        id,
        names: [[id], [name.zh, name.en], aliases],
      })),
    );
  }

  /** Says if the dataset or an earlier row has the name. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /**
   * Learns the names of a table, to resolve 全市 and 全县: each means the nearest such place above most
   * of the named places.
   */
  hear(names: Iterable<string>): void {
    const votes = new Map<string, Map<PlaceId, number>>();
    for (const name of names) {
      const met = new Set<string>();
      for (const above of this.#above(this.#find(name))) {
        const word = `全${above.name.zh.slice(-1)}`;
        if (met.has(word)) continue;
        met.add(word);
        const counts = votes.get(word) ?? new Map<PlaceId, number>();
        votes.set(word, counts.set(above.id, (counts.get(above.id) ?? 0) + 1));
      }
    }
    for (const [word, counts] of votes) {
      const [first] = [...counts].sort(([, a], [, b]) => b - a);
      if (first && this.#index.find(word) === undefined) this.#index.add(word, first[0]);
    }
  }

  /** The ancestors of a place, nearest first. */
  *#above(id: PlaceId | undefined): Generator<Place> {
    const met = new Set<PlaceId>();
    for (let at = id && this.#known.get(id)?.parent; at && !met.has(at); ) {
      met.add(at);
      const place = this.#known.get(at);
      if (place) yield place;
      at = place?.parent;
    }
  }

  #find(name: string): PlaceId | undefined {
    return this.#index.find(name) ?? this.#index.find(plainName(name));
  }

  /** The place of an id or a name; a new one if both are unknown. */
  of(written: string, name = ''): PlaceId {
    const found = this.#find(written) ?? this.#find(name);
    if (found) return found;
    const shown = plainName(name || written);
    const id = ownId(plainName(written || name), (one) => this.#ids.has(one)) as PlaceId;
    this.#ids.add(id);
    this.made.push({
      id,
      name: { zh: shown, en: shown },
      kind: kindOfPlace(shown),
      parent: undefined,
      group: '',
      aliases: [],
    });
    this.#index.add(written, id);
    this.#index.add(shown, id);
    return id;
  }
}
