import type { PlaceId } from '../figures/figure.ts';
import type { PlaceKind } from '../figures/tables.ts';
import {
  knownPlaces,
  type NamedPlace,
  type PagePlaces,
  type PlaceNames,
  placeAtHead,
} from './placeNames.ts';

/** 全市, 我县, 该镇: a place by its kind only. */
const WHOLE_WORD = '(?:全|我|本|该)(?:省|市|县|区|镇|乡|街道|国)|园区|该园|全域|辖区|全街|全园';
const WHOLE = new RegExp(WHOLE_WORD);
const WHOLE_AT_HEAD = new RegExp(`^(?:${WHOLE_WORD})`);

const KINDS_OF: Readonly<Record<string, readonly PlaceKind[]>> = {
  省: ['province'],
  市: ['city'],
  县: ['county'],
  区: ['district', 'zone'],
  镇: ['town'],
  乡: ['town'],
  街道: ['street'],
};

/** The context that gives 全市 and similar words their meaning. */
export interface Whereabouts {
  readonly names: PlaceNames;
  /** The current subject. */
  readonly current: NamedPlace | undefined;
  readonly page: PagePlaces;
}

export const wholeAtHead = (text: string): string | undefined => WHOLE_AT_HEAD.exec(text)?.[0];

/**
 * The place that 全市 means as a subject: the current place, else one that encloses it, else, as a
 * guess, the place that the page describes most.
 */
export function subjectOf(word: string, where: Whereabouts): NamedPlace | undefined {
  const kinds = kindsOf(word);
  if (!kinds) return where.current;
  const known = (fits(where.current, kinds) ? where.current : undefined) ?? ancestor(where, kinds);
  if (known) return known;
  const likely = where.page.described.find((place) => fits(place, kinds));
  return likely && { ...likely, guessed: true };
}

/** The place that 全市 means as a comparison group: usually one that encloses the current place. */
export function fieldOf(words: string, where: Whereabouts, share: boolean): NamedPlace | undefined {
  const whole = WHOLE.exec(words)?.[0];
  if (!whole)
    return knownPlaces(words, where.names)[0]?.place ?? placeAtHead(words, where.names)?.place;
  const kinds = kindsOf(whole);
  if (!kinds) return undefined;
  // A share of part of the economy refers to the place itself, a share of a place to the
  // enclosing one.
  const own = fits(where.current, kinds) ? where.current : undefined;
  const above = (share ? own : undefined) ?? ancestor(where, kinds) ?? own;
  if (above) return above;
  // A page on a town mentions the city of 全市 somewhere.
  const { current } = where;
  const other = where.page.named.find(
    (place) => fits(place, kinds) && place.name !== current?.name,
  );
  return other ?? { id: undefined, name: whole, kind: kinds[0] };
}

const kindsOf = (word: string): readonly PlaceKind[] | undefined =>
  word.endsWith('国') ? [] : KINDS_OF[word.replace(/^[全我本该]/, '')];

const fits = (place: NamedPlace | undefined, kinds: readonly PlaceKind[]): boolean =>
  place?.kind !== undefined && kinds.includes(place.kind);

function ancestor(
  { names, current }: Whereabouts,
  kinds: readonly PlaceKind[],
): NamedPlace | undefined {
  const seen = new Set<PlaceId>();
  let id = current?.id === undefined ? undefined : names.places.get(current.id)?.parent;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const place = names.places.get(id);
    if (place && kinds.includes(place.kind)) return { id, name: place.name.zh, kind: place.kind };
    id = place?.parent;
  }
  return undefined;
}
