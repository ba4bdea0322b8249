import type { PlaceId } from '../../figures/figure.ts';
import type { Place, PlaceKind } from '../../figures/tables.ts';
import { NameIndex, ownId } from './nameKey.ts';

// The last word of a place's name, in either language, says what it is.
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

/** What a place is, by the last word of its name; a town where that says nothing. */
export function kindOfPlace(name: string): PlaceKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'town';
}

/** The places of a reader's table: the dataset's where it has them, new ones otherwise. */
export class OwnPlaces {
  readonly made: Place[] = [];
  readonly #index: NameIndex<PlaceId>;
  readonly #ids: Set<string>;

  constructor(known: ReadonlyMap<PlaceId, Place>) {
    this.#ids = new Set(known.keys());
    this.#index = new NameIndex(
      [...known.values()].map(({ id, name, aliases }) => ({
        id,
        names: [[id], [name.zh, name.en], aliases],
      })),
    );
  }

  /** Whether the dataset, or a row before, has the name. */
  has(name: string): boolean {
    return this.#index.find(name) !== undefined;
  }

  /** The place of an id or a name; where neither is known, a new one of that name. */
  of(written: string, name = ''): PlaceId {
    const found = this.#index.find(written) ?? this.#index.find(name);
    if (found) return found;
    const shown = (name || written).trim();
    const id = ownId(written || name, (one) => this.#ids.has(one)) as PlaceId;
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
