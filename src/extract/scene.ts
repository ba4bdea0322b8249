import type { Apart } from './apart.ts';
import type { Cues } from './cue.ts';
import type { IndicatorMatch, IndicatorNames } from './indicatorNames.ts';
import type { Literal } from './literal.ts';
import type { ProposedMeasure } from './measureOf.ts';
import type { NamedPlace, PlaceNames } from './placeNames.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';

/** The knowledge for an extraction, besides the text. */
export interface Knowledge {
  readonly indicators: IndicatorNames;
  readonly places: PlaceNames;
  /** ISO date of publication; undefined if unknown. */
  readonly published: string | undefined;
}

/** A name that numbers can refer to, and the index of its sentence. */
export interface Topic {
  readonly phrase: string;
  readonly sentence: number;
  /** The indicator that it was matched to, for later numbers. */
  match?: IndicatorMatch;
}

/** The context from the part of an article read so far. */
export interface Scene {
  place: NamedPlace | undefined;
  placeSentence: number;
  /** The last place that is no firm or site: the subject again after those. */
  home: NamedPlace | undefined;
  period: ResolvedPeriod | undefined;
  periodSentence: number;
  /** The period before an aside on another; it applies again after the sentence. */
  asideFrom: ResolvedPeriod | undefined;
  /** The period of the first paragraph with figures: the default for later paragraphs. */
  leadPeriod: ResolvedPeriod | undefined;
  topic: Topic | undefined;
  /** The first topics of the paragraph and of the article. */
  firstTopic: Topic | undefined;
  leadTopic: Topic | undefined;
  /** Names of the numbers of this sentence, in order: a bare 分别 refers to them. */
  recent: { readonly phrase: string; readonly place: NamedPlace | undefined }[];
  /** The open list of numbers that share their words (分别增长3.1%、5.2%). */
  list:
    | {
        readonly cues: Cues;
        readonly apart: Apart | undefined;
        readonly direction: Literal['direction'];
        next: number;
      }
    | undefined;
  /** The names of the last closed list, for a second row of numbers. */
  lastApart: Apart | undefined;
  lastMeasure: ProposedMeasure | undefined;
  /** Topics outside the open parentheses. */
  outer: (Topic | undefined)[];
  sentenceYear: number | undefined;
  aim: boolean;
  forecast: boolean;
  /** 由负转正: the next number of the sentence is a rate of growth. */
  turned: boolean;
  /** The noun after the last number; the words before the next number can begin with it. */
  behind: string;
}

export function newScene(): Scene {
  return {
    place: undefined,
    placeSentence: -1,
    home: undefined,
    period: undefined,
    periodSentence: -1,
    asideFrom: undefined,
    leadPeriod: undefined,
    topic: undefined,
    firstTopic: undefined,
    leadTopic: undefined,
    recent: [],
    list: undefined,
    lastApart: undefined,
    lastMeasure: undefined,
    outer: [],
    sentenceYear: undefined,
    aim: false,
    forecast: false,
    turned: false,
    behind: '',
  };
}
