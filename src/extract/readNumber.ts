import { admitsCount, isCount } from './admitCount.ts';
import { type Apart, readApart } from './apart.ts';
import { ASIDE, type Clause } from './clauses.ts';
import { type CueKind, type Cues, readCues } from './cues.ts';
import { isEveryday } from './everyday.ts';
import type { Literal } from './literal.ts';
import { towards } from './literalDirection.ts';
import { phraseAt } from './phraseAt.ts';
import { isSmall, type NamedPlace, placeAtHead } from './placeNames.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';
import type { Knowledge, Scene } from './scene.ts';
import { periodBehind, periodFrom, takeTimes } from './sceneWhen.ts';
import { readSubject, type Subject } from './subject.ts';
import { subjectOf } from './wholePlace.ts';

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
  /** 不含港区: the same of a narrower area, which is another scope. */
  readonly scoped: boolean;
  /** The words behind the number up to the end of its clause or the next number. */
  readonly behind: string;
  /** It came to this value from one that stands before it in the clause. */
  readonly continues: boolean;
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

const cueKind = ({ kind }: Literal): CueKind =>
  kind === 'rank' ? 'rank' : kind === 'amount' || kind === 'ratio' ? 'amount' : 'rate';

// The words before a number that are looked at.
const REACH = 160;
const JOINED = /^(?:、|，|和|与|及|以及|或)?$/;
// Of numbers that 分别 sets apart each may say which way it went: 分别增长12.4%、下降3.6%.
const JOINED_APART =
  /^(?:、|，|和|与|及|以及)?(?:同比)?(?:增长|下降|上升|上涨|下滑|回落|提高|减少|增加|为|达|约)?$/;

const joinedBy = (apart: boolean, words: string): boolean =>
  (apart ? JOINED_APART : JOINED).test(words);

/** Reads what stands around a number; undefined where it is no figure. Moves the scene on. */
export function readNumber(
  spot: Spot,
  scene: Scene,
  knowledge: Knowledge,
  pagePlaces: readonly NamedPlace[],
): NumberReading | undefined {
  const { text, clause, index } = spot;
  const literal = clause.literals[index];
  if (!literal) return undefined;
  const previous = clause.literals[index - 1];
  const reached = Math.max(previous?.end ?? clause.start, literal.start - REACH);
  const between = text.slice(reached, literal.start).replace(ASIDE, '');
  const left = between.startsWith(scene.behind) ? between.slice(scene.behind.length) : between;
  scene.behind = '';
  const next = clause.literals[index + 1]?.start ?? clause.end;
  const right = text.slice(literal.end, Math.min(next, literal.end + 24));
  if (scene.list && previous && joinedBy(scene.list.cues.apart, left))
    return listed(literal, scene);
  scene.list = undefined;

  const before = readCues(left, cueKind(literal));
  // 以9.6%的增速领跑: the rate is named behind its number.
  const cues = /^的(?:增速|增幅|降幅)/.test(right) ? { ...before, rate: true } : before;
  if (literal.kind === 'rank' && cues.rankIn === undefined) return undefined;
  const subject = readSubject(cues.head, knowledge.places);
  scene.forecast ||= subject.forecast;
  scene.aim ||= subject.aim || /^的?(?:增长)?(?:目标|预期)/.test(right);
  takePlace(
    subject,
    literal.kind === 'amount' ? right : '',
    scene,
    clause.sentence,
    knowledge,
    pagePlaces,
  );
  const only =
    takeTimes(scene, subject.times, clause.sentence, knowledge, subject.phrase === '') ??
    periodFrom(cues, scene, knowledge) ??
    periodBehind(
      subject,
      text.slice(literal.end, Math.min(clause.end, literal.end + 40)),
      scene,
      knowledge,
    );
  const apart = openList(spot, cues, subject, scene, knowledge);
  const phrased = apart
    ? { phrase: apart.phrases[0] ?? '', from: 'own' as const, noun: '', done: false, acts: false }
    : phraseAt(literal, cues, subject, right, scene);
  if (apart?.places[0]) scene.place = apart.places[0];
  if (literal.kind === 'flat' && /^的(?:基础|情况|前提)/.test(right)) return undefined;
  const { phrase, from, noun, done, acts } = phrased;
  if (literal.unit === '位' && literal.kind === 'amount' && cues.changed) return undefined;
  const count = isCount(literal) && !cues.changed;
  const setting = { literal, left, right, phrase: from === 'own' ? phrase : '', noun, done };
  if (count && from !== 'carried' && !admitsCount(setting)) {
    // 14个村村级集体经济: the number belongs to the noun, and the name begins behind it.
    scene.behind = /^(?:行政村|村|镇|乡镇|街道|社区|行业|部门|单位)/.exec(noun)?.[0] ?? '';
    return undefined;
  }
  // A count without a name of its own is told of what was named only where something was added to it.
  const bareCount =
    count &&
    from === 'carried' &&
    !cues.added &&
    !cues.base &&
    !cues.arrived &&
    subject.phrase === '' &&
    !/^(?:已|共)?(?:达到?了?)?$/.test(left);
  // 8.6%！: a number by itself calls out what is told elsewhere.
  const alone = left === '' && right === '' && !scene.list;
  const callsOut = from === 'carried' && alone && !literal.direction && !literal.signed;
  if (isEveryday(phrase, literal) || bareCount || callsOut) return undefined;
  const topicSentence = scene.topic?.sentence ?? clause.sentence;
  if (from !== 'carried') scene.topic = { phrase, sentence: clause.sentence };
  scene.recent.push({ phrase, place: scene.place });
  if (from === 'behind' && !acts) scene.behind = noun;
  return {
    literal,
    cues,
    phrase,
    from,
    topicSentence,
    period: only,
    count,
    listed: apart !== undefined,
    scoped: /^(?:不含|剔除)/.test(subject.phrase),
    behind: right,
    continues: cues.arrived && from === 'carried' && previous !== undefined,
  };
}

/** The next number of a list that shares its words. */
function listed(literal: Literal, scene: Scene): NumberReading | undefined {
  const { list } = scene;
  if (!list) return undefined;
  const phrase = list.apart?.phrases[list.next] ?? scene.topic?.phrase ?? '';
  const place = list.apart?.places[list.next];
  if (place) scene.place = place;
  list.next++;
  scene.recent.push({ phrase, place: scene.place });
  if (phrase === '') return undefined;
  return {
    literal: literal.direction ? literal : towards(literal, list.direction),
    cues: list.cues,
    phrase,
    from: 'own',
    topicSentence: scene.topic?.sentence ?? 0,
    period: undefined,
    count: false,
    listed: true,
    scoped: false,
    behind: '',
    continues: false,
  };
}

/** Opens the list that 分别 begins: as many names as numbers, from its own words or the ones before. */
function openList(
  { text, all, at }: Spot,
  cues: Cues,
  subject: Subject,
  scene: Scene,
  { places }: Knowledge,
): Apart | undefined {
  let count = 1;
  for (let i = at; i + 1 < all.length && count < 12; i++, count++) {
    const [here, next] = [all[i], all[i + 1]];
    if (!here || !next || !joinedBy(cues.apart, text.slice(here.end, next.start))) break;
    if (here.kind !== next.kind) break;
  }
  if (count < 2) return undefined;
  const direction = all[at]?.direction;
  const bare = subject.phrase === '';
  const known = scene.lastApart?.phrases.length === count ? scene.lastApart : undefined;
  const inside = subject.phrase.includes('分别');
  if (!cues.apart && !inside && !(bare && known)) {
    if (!bare) return undefined;
    scene.list = { cues, apart: undefined, direction, next: 1 };
    return undefined;
  }
  const apart = bare
    ? (known ?? recentApart(scene, count))
    : readApart(subject.phrase, count, places);
  const split = named(apart ?? readApart(cues.head, count, places), scene);
  scene.list = {
    cues: inside ? { ...cues, apart: true } : cues,
    apart: split,
    direction,
    next: 1,
  };
  if (split) scene.lastApart = split;
  return split;
}

/** The last names of the sentence, for a 分别 without names of its own. */
function recentApart({ recent }: Scene, count: number): Apart | undefined {
  const key = ({ phrase, place }: Scene['recent'][number]) => `${place?.name} ${phrase}`;
  const last = [...new Map(recent.map((one) => [key(one), one])).values()].slice(-count);
  if (last.length < count) return undefined;
  return { phrases: last.map(({ phrase }) => phrase), places: last.map(({ place }) => place) };
}

/** 海港区和北山县分别增长: places alone are told of what the sentence is about. */
function named(apart: Apart | undefined, { topic }: Scene): Apart | undefined {
  if (!apart?.phrases.every((phrase) => phrase === '')) return apart;
  return { ...apart, phrases: apart.phrases.map(() => topic?.phrase ?? '') };
}

function takePlace(
  subject: Subject,
  right: string,
  scene: Scene,
  sentence: number,
  { places }: Knowledge,
  pagePlaces: readonly NamedPlace[],
): void {
  // 用地面积400多亩的某某工业点: the place stands behind the number.
  const after = right.startsWith('的') ? right.slice(1) : '';
  const behind = after === '' ? undefined : placeAtHead(after, places);
  const whole =
    subject.whole &&
    subjectOf(subject.whole, { names: places, current: scene.place, named: pagePlaces });
  const place = behind?.place ?? subject.place ?? whole;
  if (place) {
    if (!isSmall(place)) scene.home = place;
    // What holds for the place of the report need not hold for a firm in it.
    if (isSmall(place) && place.name !== scene.place?.name) scene.period = undefined;
    scene.place = place;
    scene.placeSentence = sentence;
  }
}
