import type { CueKind, Cues } from './cue.ts';
import { RULES, type Rule } from './cueRules.ts';

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
