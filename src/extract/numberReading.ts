import type { Clause } from './clauses.ts';
import type { Cues } from './cue.ts';
import type { Literal } from './literal.ts';
import type { NamedPlace } from './placeNames.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';

/** A number with what its clause says of it, before it is turned into a figure. */
export interface NumberReading {
  readonly literal: Literal;
  readonly cues: Cues;
  readonly phrase: string;
  readonly from: 'own' | 'behind' | 'carried' | 'none';
  readonly topicSentence: number;
  /** The period of this number alone; undefined where it is the scene's. */
  readonly period: ResolvedPeriod | undefined;
  readonly count: boolean;
  readonly listed: boolean;
  /** Which of the numbers it is that share their words, from 0; undefined where they are not shared. */
  readonly order: number | undefined;
  /** 不含港区: the same of a narrower area, which is another scope. */
  readonly scoped: boolean;
  /** The words behind the number up to the end of its clause or the next number. */
  readonly behind: string;
  /** It came to this value from one that stands before it in the clause. */
  readonly continues: boolean;
  /** It alone is still to come. */
  readonly aim: boolean;
  /** Other names of which the number says the same. */
  readonly alike: readonly { readonly phrase: string; readonly place: NamedPlace | undefined }[];
}

/** The surroundings of a number. */
export interface Spot {
  readonly text: string;
  readonly clause: Clause;
  readonly index: number;
  /** Every candidate of the paragraph, and where this one stands among them. */
  readonly all: readonly Literal[];
  readonly at: number;
}
