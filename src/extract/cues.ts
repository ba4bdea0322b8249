import type { CueKind, Cues } from './cue.ts';
import { RULES, type Rule } from './cueRules.ts';

// A rule without `needs` can only match words whose last character occurs in its pattern.
const mayEnd = ({ pattern, needs, last }: Rule, character: string): boolean =>
  (last ?? (needs ? undefined : pattern.source))?.includes(character) ?? true;

/** The rules that can match words with a given last character, computed once for each. */
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

const NO_CUES: Omit<Cues, 'head'> = {
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

// Mutable, because a new object for each cue would take most of the reading time.
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the words before a number backwards, starting at the number, while a rule matches. */
export function readCues(before: string, kind: CueKind): Cues {
  const cues: Writable<Cues> = { ...NO_CUES, head: before };
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
