import type { Apart } from './apart.ts';
import type { Cues } from './cue.ts';
import type { IndicatorMatch, IndicatorNames } from './indicatorNames.ts';
import type { Literal } from './literal.ts';
import type { ProposedMeasure } from './measureOf.ts';
import type { NamedPlace, PlaceNames } from './placeNames.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';

/** What an extraction is told beside the text. */
export interface Knowledge {
  readonly indicators: IndicatorNames;
  readonly places: PlaceNames;
  /** ISO date of publication; undefined where it is not known. */
  readonly published: string | undefined;
}

/** A name that numbers can be about, with the sentence in which it stood. */
export interface Topic {
  readonly phrase: string;
  readonly sentence: number;
  /** What it was found to name, for numbers that lean on it. */
  match?: IndicatorMatch;
}

/** What has been read so far of an article, as far as later words lean on it. */
export interface Scene {
  place: NamedPlace | undefined;
  placeSentence: number;
  /** The last place that is no firm or site: what is said again when those are done with. */
  home: NamedPlace | undefined;
  period: ResolvedPeriod | undefined;
  periodSentence: number;
  /** The period before an aside on another, which holds again when the sentence is over. */
  asideFrom: ResolvedPeriod | undefined;
  /** The period of the first paragraph with figures: what a later one without times means. */
  leadPeriod: ResolvedPeriod | undefined;
  topic: Topic | undefined;
  /** The first topic of the paragraph, and of the article. */
  firstTopic: Topic | undefined;
  leadTopic: Topic | undefined;
  /** Names of the numbers of this sentence, in order: what a bare 分别 refers to. */
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
  /** The noun behind the last number, which the words before the next may begin with. */
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
