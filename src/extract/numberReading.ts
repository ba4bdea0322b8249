import type { Clause } from './clauses.ts';
import type { Cues } from './cue.ts';
import type { Literal } from './literal.ts';
import type { NamedPlace } from './placeNames.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';

/** A number and the meaning that its clause gives it, before it becomes a figure. */
export interface NumberReading {
  readonly literal: Literal;
  readonly cues: Cues;
  readonly phrase: string;
  readonly from: 'own' | 'behind' | 'carried' | 'none';
  readonly topicSentence: number;
  /** The period of this number alone; undefined if the scene's period applies. */
  readonly period: ResolvedPeriod | undefined;
  readonly count: boolean;
  readonly listed: boolean;
  /** Its index among numbers that share their words; undefined if it shares none. */
  readonly order: number | undefined;
  /** 不含港区: the same indicator for a smaller area, which is another scope. */
  readonly scoped: boolean;
  /** The words after the number up to the end of its clause or the next number. */
  readonly behind: string;
  /** It is the value after a change from an earlier number of the clause. */
  readonly continues: boolean;
  /** Only this number is a target. */
  readonly aim: boolean;
  /** Other names to which the number also applies. */
  readonly alike: readonly { readonly phrase: string; readonly place: NamedPlace | undefined }[];
}

/** The surroundings of a number. */
export interface Spot {
  readonly text: string;
  readonly clause: Clause;
  readonly index: number;
  /** Every candidate of the paragraph, and the index of this one. */
  readonly all: readonly Literal[];
  readonly at: number;
}
