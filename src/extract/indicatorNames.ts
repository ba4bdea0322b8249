import type { IndicatorId } from '../figures/figure.ts';
import type { Indicator } from '../figures/tables.ts';
import { findUnit } from '../figures/unit.ts';
import { plainWord } from './glyphs.ts';

interface IndicatorName {
  readonly id: IndicatorId;
  /** Normalised by `comparable`: without quotation marks and 的, 规模以上 as 规上. */
  readonly name: string;
  readonly quantity: string | undefined;
}

/** Lookup tables of the names and synonyms of a dataset's indicators. */
export interface IndicatorNames {
  readonly byName: ReadonlyMap<string, IndicatorName>;
  readonly names: readonly IndicatorName[];
  /** By each four consecutive characters of a name: candidates for names spread over a sentence. */
  readonly byPiece: ReadonlyMap<string, readonly IndicatorName[]>;
  /**
   * All pairs of adjacent characters in the names: a phrase with other pairs at both ends is in
   * no name.
   */
  readonly pairs: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<IndicatorId, Indicator['kind']>;
  /** Indicators that are ratios themselves. */
  readonly ratios: ReadonlySet<IndicatorId>;
}

/**
 * The quality of a match: `exact` name, `within` other words, or `likely` from the words of the
 * sentence.
 */
export type IndicatorMatch =
  | { readonly kind: 'exact' | 'within' | 'likely'; readonly id: IndicatorId }
  | { readonly kind: 'none' };

export function indicatorNames(indicators: Iterable<Indicator>): IndicatorNames {
  const byName = new Map<string, IndicatorName>();
  const ratios = new Set<IndicatorId>();
  const kinds = new Map<IndicatorId, Indicator['kind']>();
  for (const { id, name, synonyms, unit, kind } of indicators) {
    kinds.set(id, kind);
    const known = findUnit(unit);
    const quantity = known && `${known.quantity} ${known.canonical}`;
    if (known?.quantity === 'ratio' && kind !== 'growth') ratios.add(id);
    for (const one of [name.zh, ...synonyms]) {
      const plain = comparable(one);
      if (plain.length > 1 && !byName.has(plain)) byName.set(plain, { id, name: plain, quantity });
    }
  }
  const names = [...byName.values()].sort((a, b) => b.name.length - a.name.length);
  const byPiece = new Map<string, IndicatorName[]>();
  const pairs = new Set<string>();
  for (const one of names) {
    for (const piece of new Set(piecesOf(one.name, PIECE))) {
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), one]);
    }
    for (const pair of piecesOf(one.name, 2)) pairs.add(pair);
  }
  return { byName, names, byPiece, pairs, kinds, ratios };
}

const PIECE = 4;

function piecesOf(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let i = 0; i + length <= text.length; i++) pieces.push(text.slice(i, i + length));
  return pieces;
}

const UNLIKE = /以上|[“”「」《》（）()的了\p{Ll}]/u;

/** Normalises a phrase for comparison with names. */
export function comparable(phrase: string): string {
  const plain = plainWord(phrase);
  if (!UNLIKE.test(plain)) return plain;
  return plain
    .replace(/规模以上/g, '规上')
    .replace(/限额以上/g, '限上')
    .replace(/[“”「」《》（）()的了]/g, '')
    .toUpperCase();
}

// Words before and after a name that do not make it another indicator.
const NEUTRAL_BEFORE =
  /^(?:全社会|新|全口径|全部|全域|辖区|区域|当季|当月|本级|总的|累计|完成|实现|引进|新增|净增|实施|集聚|聚集|汇聚|入驻|深入|已|共|开展|推进|拥有|培育|计划|各类|各项|全部)*$/;
const NEUTRAL_AFTER = /^(?:总额|总量|总值|额|数|数量|总数|总计|合计|情况|规模|单位数|个数|家数)?$/;

/** The indicator that a phrase names; a part or kind of it does not match (工业投资 is not 固定资产投资). */
export function matchPhrase(phrase: string, { byName, names }: IndicatorNames): IndicatorMatch {
  const words = comparable(phrase);
  const exact = byName.get(words);
  if (exact) return { kind: 'exact', id: exact.id };
  for (const { id, name } of names) {
    const at = words.lastIndexOf(name);
    if (at < 0) continue;
    const [before, after] = [words.slice(0, at), words.slice(at + name.length)];
    if (NEUTRAL_BEFORE.test(before) && NEUTRAL_AFTER.test(after)) return { kind: 'within', id };
  }
  return { kind: 'none' };
}

const MIN_SCORE_LONG_RUN = 0.7;
const MIN_SCORE = 0.85;
const LONG_RUN = 6;
const MIN_PHRASE_SHARE = 0.8;

/**
 * The indicator whose name is spread over a sentence (“两化”改造…，完成投资 for “两化”改造完成投资). At least 85 %
 * of its characters occur in runs of two or more, or 70 % with one long run. The phrase is part of
 * the name, and the unit fits.
 */
export function matchSpread(
  phrase: string,
  sentence: string,
  unit: string,
  { byPiece, pairs }: IndicatorNames,
): IndicatorMatch {
  const found = findUnit(unit);
  const quantity = found && `${found.quantity} ${found.canonical}`;
  const own = comparable(phrase);
  if (!pairs.has(own.slice(0, 2)) && !pairs.has(own.slice(-2))) return { kind: 'none' };
  const wide = comparable(sentence);
  const possible = new Set(piecesOf(wide, PIECE).flatMap((piece) => byPiece.get(piece) ?? []));
  let best: { id: IndicatorId; score: number; length: number } | undefined;
  for (const { id, name, quantity: usual } of possible) {
    if (name.length < 6 || usual !== quantity || quantity === undefined) continue;
    // `matchPhrase` has already decided on names inside the phrase (人均地区生产总值, 地区生产总值).
    if (own.includes(name) || runsIn(own, name).total < own.length * MIN_PHRASE_SHARE) continue;
    const { total, longest } = runsIn(name, wide);
    const score = total / name.length;
    if (score < (longest >= LONG_RUN ? MIN_SCORE_LONG_RUN : MIN_SCORE)) continue;
    const better =
      !best || score > best.score || (score === best.score && name.length > best.length);
    if (better) best = { id, score, length: name.length };
  }
  return best ? { kind: 'likely', id: best.id } : { kind: 'none' };
}

/**
 * The number of characters of `name` that occur in `text` in runs of two or more, and the longest
 * run.
 */
function runsIn(name: string, text: string): { total: number; longest: number } {
  let total = 0;
  let longest = 0;
  for (let at = 0; at < name.length; ) {
    let length = 0;
    while (at + length < name.length && text.includes(name.slice(at, at + length + 1))) length++;
    if (length >= 2) total += length;
    longest = Math.max(longest, length);
    at += Math.max(1, length);
  }
  return { total, longest };
}
