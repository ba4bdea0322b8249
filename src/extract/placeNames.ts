import type { PlaceId } from '../figures/figure.ts';
import type { Place, PlaceKind } from '../figures/tables.ts';
import { plainWord } from './glyphs.ts';
import { DONE_VERB } from './verbs.ts';

/** A place named in a text: one of the dataset, or a name that the dataset does not have. */
export interface NamedPlace {
  readonly id: PlaceId | undefined;
  readonly name: string;
  readonly kind: PlaceKind | undefined;
  /** The text only says 全市 or a similar word. */
  readonly guessed?: true;
}

/** The places of the dataset that a page names, the most frequent first. */
export interface PagePlaces {
  readonly named: readonly NamedPlace[];
  /** Places that it describes and does not only use for comparison. */
  readonly described: readonly NamedPlace[];
}

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly place: NamedPlace;
}

/** Lookup tables of the place names of a dataset. */
export interface PlaceNames {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly byName: ReadonlyMap<string, Place>;
  readonly pattern: RegExp | undefined;
  readonly atHead: RegExp | undefined;
}

export function placeNames(places: ReadonlyMap<PlaceId, Place>): PlaceNames {
  const byName = new Map<string, Place>();
  for (const place of places.values()) {
    for (const name of [place.name.zh, ...place.aliases]) {
      const word = plainWord(name);
      if (word.length > 1 && !byName.has(word)) byName.set(word, place);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const any = names.map(escaped).join('|');
  const pattern = any === '' ? undefined : new RegExp(any, 'g');
  const atHead = any === '' ? undefined : new RegExp(`^(?:${any})`);
  return { places, byName, pattern, atHead };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KINDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/省$|自治区$/, 'province'],
  [/市$|自治州$/, 'city'],
  [/县$|自治县$|旗$/, 'county'],
  [/(?:开发|高新|经开|新|示范|园|港|度假|保税|合作|试验|集聚)区$|工业园$/, 'zone'],
  [/区$/, 'district'],
  [/[镇乡]$/, 'town'],
  [/街道$/, 'street'],
  [/公司$|集团$/, 'company'],
];

// A short name with the suffix of a place, at the head of a clause or after 在.
const SUFFIX =
  '(?:自治[州县区]|高新技术产业开发区|经济技术开发区|经济开发区|(?:开发|高新|经开|新|示范|度假|保税|合作|试验|经济|港)区|工业园区|产业园区|街道|[省市县区镇乡])';
const UNKNOWN = new RegExp(`^[\u4e00-\u9fff]{2,5}?${SUFFIX}`);
const COMPANY = /^[\u4e00-\u9fff（）()]{3,20}?(?:有限公司|股份公司|集团)/;
const AT = /^(?:在|位于|走进|来到)/;
// Kinds of places, and other words that end like a place name.
const NO_NAME =
  /(?:[全我本该各某这两几]|城|都|小|社|景|片|辖|地|市|校|库|灾|牧|林|园|厂|战|禁|专|特|老|学|郊|街|农|村)[省市县区镇乡]$|^[\u4e00-\u9fff]?山区$|^(?:国家级|[省市县区]级|城|乡|集|超|股|楼|上|夜|门|房|多|大|中|小|沿|周边|其他|有关|相关|各|全|我|本|该|新建|改造|建设|老旧|工业|经济|产业|特色|重点|中心|美丽)|(?:各地|居民|产业|工业|开放|先行|功能|服务|核心|试点|省市)[区县]$|园区$|特区$|省市|[夜早花菜超集股楼门房车开]市$|[强大][省市县区镇]$|^坚持/;
// Words of a sentence that no place name contains.
const SENTENCE =
  /[的了在把被对为从由以和与及并又也还已而但如因是有要能会可不将让使给向据既则即至到比较占达列居]|高于|低于|快于|慢于|贯彻|立足|落实|支持|推动|服务|建设|成立|打造|推进|围绕|依托|作为|超过|领跑|覆盖|辐射|带动|全面|深入/;

/** The place at the head of a text: one of the dataset's, or a name that looks like a place. */
export function placeAtHead(text: string, names: PlaceNames): PlaceMention | undefined {
  const from = AT.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, from + 30);
  const known = names.atHead?.exec(head)?.[0] ?? '';
  const firm = COMPANY.exec(head)?.[0];
  const longer =
    firm !== undefined &&
    !SENTENCE.test(firm.replace(/有限公司$/, '')) &&
    firm.length > known.length;
  if (known !== '' && !longer) return mentionOf(known, 0, from + known.length, names);
  const name = longer ? firm : UNKNOWN.exec(head)?.[0];
  if (
    !name ||
    NO_NAME.test(name) ||
    (!longer && SENTENCE.test(name)) ||
    name.search(DONE_VERB) >= 0
  ) {
    return undefined;
  }
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return { start: 0, end: from + name.length, place: { id: undefined, name, kind } };
}

/** Every mention of a place of the dataset, in order. */
export function knownPlaces(
  text: string,
  { pattern, byName }: Pick<PlaceNames, 'pattern' | 'byName'>,
): PlaceMention[] {
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) =>
    mentionOf(name, index, index + name.length, { byName }),
  );
}

// 居嘉兴市第四, 占全市的, 高于全省: a place that is only used for comparison.
const FIELD_BEFORE = /(?:[居列占比较排]|[高低快慢多少好优]于|位[居列]|领先|落后于?|超过|领跑)$/;
const FIELD_AFTER =
  /^各(?:县|区|市|镇|乡|地|板块|街道|园区)|^[^，。；、\d]{0,8}?(?:第[一二三四五六七八九十\d]|前[一二三四五六七八九十\d]|首位|榜首|平均)/;

/** Counts the places that a page's texts mention. */
export function placesOfPage(
  texts: readonly string[],
  names: Pick<PlaceNames, 'pattern' | 'byName'>,
): PagePlaces {
  const counts = new Map<string, { place: NamedPlace; named: number; described: number }>();
  for (const text of texts) {
    for (const { place, start, end } of knownPlaces(text, names)) {
      const one = counts.get(place.name) ?? { place, named: 0, described: 0 };
      const field =
        FIELD_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
        FIELD_AFTER.test(text.slice(end, end + 14));
      counts.set(place.name, {
        place,
        named: one.named + 1,
        described: one.described + (field ? 0 : 1),
      });
    }
  }
  const by = (key: 'named' | 'described') =>
    [...counts.values()]
      .filter((one) => one[key] > 0)
      .sort((a, b) => b[key] - a[key])
      .map(({ place }) => place);
  return { named: by('named'), described: by('described') };
}

function mentionOf(
  name: string,
  start: number,
  end: number,
  { byName }: Pick<PlaceNames, 'byName'>,
): PlaceMention {
  const place = byName.get(name);
  return {
    start,
    end,
    place: { id: place?.id, name: place?.name.zh ?? name, kind: place?.kind },
  };
}

/**
 * True if a place is a firm or a site, which is only an example in a report on its surroundings.
 */
export const isSmall = (place: NamedPlace | undefined): boolean =>
  place?.kind === 'site' || place?.kind === 'company';
