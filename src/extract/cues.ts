import type { Base } from './comparisonBase.ts';
import { RULES, type Rule } from './cueRules.ts';

/** What the words before a number say of it, and what is left of them: the head that names it. */
export interface Cues {
  readonly head: string;
  /** Words of growth or fall stand right before the number. */
  readonly changed: boolean;
  /** 增速, 增幅: the number is a rate of growth by itself. */
  readonly rate: boolean;
  /** What a change or a distance is measured from. */
  readonly base: Base | undefined;
  /** 高于, 快于: the number is a distance from `base`. */
  readonly distance: boolean;
  /** 低于, 慢于, 比…低: it lies below what it is measured from. */
  readonly below: boolean;
  /** 占…: the words between 占 and 比重, empty for 占比. */
  readonly shareOf: string | undefined;
  /** 完成年度目标的. */
  readonly completion: boolean;
  /** 列全市: the words that say in which field a rank holds; undefined where nothing says that it is one. */
  readonly rankIn: string | undefined;
  /** 升至, 回落到: the number is where something came to. */
  readonly arrived: boolean;
  /** 增长目标为: it is what is aimed at. */
  readonly aimed: boolean;
  /** 由…的: the number is where something came from; the words that say when. */
  readonly from: string | undefined;
  /** 分别: numbers and names correspond one by one. */
  readonly apart: boolean;
  /** 拉动, 贡献: a contribution to something else. */
  readonly contribution: boolean;
  /** 是上年的…倍. */
  readonly timesOf: boolean;
  /** 新增 and its like, right before the number. */
  readonly added: boolean;
}

/** What is read: a rank, a per cent or other rate, or an amount. */
export type CueKind = 'rank' | 'rate' | 'amount';

// Of a rule without `needs`: the last character of the words is one of those that it is written in.
const mayEnd = ({ pattern, needs, last }: Rule, character: string): boolean =>
  (last ?? (needs ? undefined : pattern.source))?.includes(character) ?? true;

/** The rules that may hold for words with a last character, found once for each. */
const BY_LAST: Readonly<Record<CueKind, Map<string, readonly Rule[]>>> = {
  rank: new Map(),
  rate: new Map(),
  amount: new Map(),
};

function rulesFor(character: string, kind: CueKind): readonly Rule[] {
  const known = BY_LAST[kind].get(character);
  if (known) return known;
  const rules = RULES.filter((rule) => (rule.only ?? kind) === kind && mayEnd(rule, character));
  BY_LAST[kind].set(character, rules);
  return rules;
}

const NOTHING: Omit<Cues, 'head'> = {
  changed: false,
  rate: false,
  base: undefined,
  distance: false,
  below: false,
  shareOf: undefined,
  completion: false,
  rankIn: undefined,
  arrived: false,
  aimed: false,
  from: undefined,
  apart: false,
  contribution: false,
  timesOf: false,
  added: false,
};

// One object a reading: most of the time of a text goes into this.
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the words before a number from the number backwards, as long as a rule knows them. */
export function readCues(before: string, kind: CueKind): Cues {
  const cues: Writable<Cues> = { ...NOTHING, head: before };
  for (let again = true; again && cues.head !== ''; ) {
    again = false;
    for (const rule of rulesFor(cues.head.charAt(cues.head.length - 1), kind)) {
      if (rule.needs && !rule.needs.test(cues.head)) continue;
      const match = rule.pattern.exec(cues.head);
      const more = match && rule.says(match, cues, kind);
      if (!match || !more || match[0] === '') continue;
      Object.assign(cues, more);
      cues.head = cues.head.slice(0, match.index);
      again = true;
      break;
    }
  }
  return cues;
}
