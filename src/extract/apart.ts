import { ACCOUNTED } from './figureNouns.ts';
import { type NamedPlace, type PlaceNames, placeAtHead } from './placeNames.ts';

/** Names and places that correspond one to one to the numbers after 分别. */
export interface Apart {
  readonly phrases: readonly string[];
  readonly places: readonly (NamedPlace | undefined)[];
}

const JOINER = /、|以及|(?<!共)和(?!谐)|与|及(?!其|时)/;

/** Splits the words before 分别 into one name for each number; undefined if their number differs. */
export function readApart(head: string, count: number, names: PlaceNames): Apart | undefined {
  const places = leadingPlaces(head, names);
  if (places.list.length === count) {
    const phrase = places.rest;
    return { phrases: places.list.map(() => phrase), places: places.list };
  }
  // 对甲、乙、丙分别进出口: the words after 分别 apply to all.
  const [list = '', shared = ''] = head.split('分别');
  if (count === 2 && list.startsWith('城乡')) {
    const rest = list.slice(2) + shared;
    return { phrases: [`城镇${rest}`, `农村${rest}`], places: [undefined, undefined] };
  }
  const parts = partsOf(list, count)?.map((part) => withFirst(part, list) + shared);
  return parts && { phrases: completed(parts), places: parts.map(() => undefined) };
}

/** 对甲、乙: the preposition of the first applies to all. */
const withFirst = (part: string, list: string): string =>
  list.startsWith('对') && !part.startsWith('对') ? `对${part}` : part;

function leadingPlaces(head: string, names: PlaceNames) {
  const list: NamedPlace[] = [];
  let rest = head;
  for (;;) {
    const mention = placeAtHead(rest, names);
    if (!mention) return { list, rest };
    list.push(mention.place);
    rest = rest.slice(mention.end).replace(/^(?:、|和|与|及|以及|的)/, '');
  }
}

function partsOf(head: string, count: number): string[] | undefined {
  const all = head.split(JOINER);
  if (all.length === count) return all;
  // 和 can be part of a name: then split only at commas and the last 和.
  const coarse = head.split(/、|和(?=[^和、]*$)/);
  return coarse.length === count ? coarse : undefined;
}

/**
 * Completes each part with the words that the last or first one shares: 装备制造业、高技术产业增加值
 * are two 增加值; 第一、二、三产业增加值 are three of 第…产业增加值; 城镇和农村居民收入 are two of 居民收入.
 */
function completed(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const ordinal = /^(第?)([一二三])$/.exec(parts[0] ?? '');
  if (ordinal) {
    const tail = /^(?:第?[一二三])(.*)$/.exec(last)?.[1] ?? '';
    return parts.map((part) => {
      const digit = /[一二三]/.exec(part)?.[0] ?? part;
      return `${ordinal[1]}${digit}${tail}`;
    });
  }
  const account = ACCOUNTED.exec(last)?.[0] ?? '';
  const own = parts.map((part) => ACCOUNTED.test(part));
  if (account !== '' && account !== last && !own.slice(0, -1).some(Boolean)) {
    const kind = last.slice(0, -account.length);
    return parts.map((part, i) => (i === parts.length - 1 ? part : suffixed(part, kind, account)));
  }
  if (account === last && own.every(Boolean)) return prefixed(parts);
  return [...parts];
}

/** 城镇 beside 农村居民人均可支配: a part much shorter than the last lacks more than the account noun. */
function suffixed(part: string, kind: string, account: string): string {
  const lacks = kind.length - part.length;
  const sameEnd = part.slice(-1) === kind.slice(-1);
  return lacks >= 2 && !sameEnd ? part + kind.slice(part.length) + account : part + account;
}

/** 规上工业产值、利润: the words before the first account noun apply to the bare ones after it. */
function prefixed(parts: readonly string[]): string[] {
  const first = parts[0] ?? '';
  const prefix = first.slice(0, first.length - (ACCOUNTED.exec(first)?.[0].length ?? 0));
  const bare = parts
    .slice(1)
    .every((part) => ACCOUNTED.exec(part)?.[0] === part && part.length <= 2);
  return bare ? parts.map((part, i) => (i === 0 ? part : prefix + part)) : [...parts];
}
