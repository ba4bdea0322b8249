import { parsePeriod } from '../figures/period.ts';
import { admitsCount, isCount } from './admitCount.ts';
import { ASIDE } from './clauses.ts';
import type { CueKind, Cues } from './cue.ts';
import { readCues } from './cues.ts';
import { isEveryday } from './everyday.ts';
import type { Literal } from './literal.ts';
import { towards } from './literalDirection.ts';
import type { NumberReading, Spot } from './numberReading.ts';
import { phraseAt } from './phraseAt.ts';
import { isSmall, type PagePlaces, placeAtHead } from './placeNames.ts';
import { isPlanAmount } from './planAmount.ts';
import { isRankMove } from './rankMove.ts';
import type { Knowledge, Scene } from './scene.ts';
import { periodBehind, periodFrom, takeTimes } from './sceneWhen.ts';
import { joinedBy, nextOfList, openList } from './sharedList.ts';
import { readSubject, type Subject } from './subject.ts';
import { subjectOf } from './wholePlace.ts';

const cueKind = ({ kind }: Literal): CueKind =>
  kind === 'rank' ? 'rank' : kind === 'amount' || kind === 'ratio' ? 'amount' : 'rate';

// Maximum number of characters read before a number.
const REACH = 160;

/** Reads the words around a number and updates the scene; undefined if the number is no figure. */
export function readNumber(
  spot: Spot,
  scene: Scene,
  knowledge: Knowledge,
  page: PagePlaces,
): NumberReading | undefined {
  const { text, clause, index } = spot;
  const printed = clause.literals[index];
  if (!printed) return undefined;
  const previous = clause.literals[index - 1];
  const reached = Math.max(previous?.end ?? clause.start, printed.start - REACH);
  const ahead = previous ? '' : clause.before;
  const between = ahead + text.slice(reached, printed.start).replace(ASIDE, '');
  const left = between.startsWith(scene.behind) ? between.slice(scene.behind.length) : between;
  scene.behind = '';
  const next = clause.literals[index + 1]?.start ?? clause.end;
  const right = text.slice(printed.end, Math.min(next, printed.end + 24));
  if (scene.list && previous && joinedBy(scene.list.cues.apart, left))
    return nextOfList(printed, scene);
  scene.list = undefined;
  if (isPlanAmount(text, printed)) return planned(printed, scene);

  const done = left === '的' && previous !== undefined && isPlanAmount(text, previous);
  const stated = cuesOf(left, right, printed, done);
  const literal = stated.below ? towards(printed, 'down') : printed;
  if (literal.kind === 'rank' && stated.rankIn === undefined) return undefined;
  const subject = readSubject(stated.head, knowledge.places);
  // 增速由负转正，达1.4%.
  const cues = scene.turned && subject.phrase === '' ? { ...stated, rate: true } : stated;
  scene.forecast ||= subject.forecast;
  scene.aim ||= subject.aim || cues.aimed || /^的?(?:增长)?(?:目标|预期)/.test(right);
  takePlace(
    subject,
    literal.kind === 'amount' ? right : '',
    scene,
    clause.sentence,
    knowledge,
    page,
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
  const apart = openList(spot, cues, subject, literal.direction, scene, knowledge);
  const phrased = apart
    ? { phrase: apart.phrases[0] ?? '', from: 'own' as const, noun: '', done: false, acts: false }
    : phraseAt(literal, cues, subject, { said: left, right }, scene);
  if (apart?.places[0]) scene.place = apart.places[0];
  if (literal.kind === 'flat' && /^的(?:基础|情况|前提)/.test(right)) return undefined;
  const { phrase, from, noun, acts } = phrased;
  if (isRankMove(literal, cues) && from !== 'carried') return undefined;
  const count = isCount(literal) && !cues.changed;
  const setting = {
    literal,
    left,
    right,
    phrase: from === 'own' ? phrase : '',
    noun,
    done: phrased.done,
  };
  if (count && from !== 'carried' && !admitsCount(setting)) {
    // 14个村村级集体经济: the number belongs to the noun, and the name begins after it.
    scene.behind = /^(?:行政村|村|镇|乡镇|街道|社区|行业|部门|单位)/.exec(noun)?.[0] ?? '';
    return undefined;
  }
  // A count without its own name refers to an earlier name only if it is an increase.
  const bareCount =
    count &&
    from === 'carried' &&
    !cues.added &&
    !cues.base &&
    !cues.arrived &&
    cues.from === undefined &&
    subject.phrase === '' &&
    !/^(?:已|共)?(?:达到?了?)?$/.test(left);
  // 8.6%！: a number alone in its clause repeats one from elsewhere.
  const alone = left === '' && right === '' && !scene.list;
  const isRepeated =
    from === 'carried' && alone && literal.kind !== 'flat' && !literal.direction && !literal.signed;
  if (isEveryday(phrase, literal) || bareCount || isRepeated) return undefined;
  if (isWhole(literal, right) || isDaily(literal, left)) return undefined;
  const alike = literal.kind === 'rank' && from === 'carried' ? ranked(left, scene) : [];
  const topicSentence = scene.topic?.sentence ?? clause.sentence;
  if (from !== 'carried') scene.topic = { phrase, sentence: clause.sentence };
  scene.firstTopic ??= scene.topic;
  scene.leadTopic ??= scene.topic;
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
    order: scene.list ? 0 : undefined,
    scoped: /^(?:不含|剔除)/.test(subject.phrase),
    behind: right,
    continues:
      from === 'carried' &&
      ((cues.arrived && previous !== undefined) || repeatsMeasure(literal, cues, subject, scene)),
    aim: false,
    alike,
  };
}

/** The meaning of the words around a number. */
function cuesOf(left: string, right: string, literal: Literal, done: boolean): Cues {
  const cues = readCues(left, cueKind(literal));
  // 完成全年任务1.5亿美元的65.7%.
  if (done) return { ...cues, completion: true };
  // 以9.6%的增速领跑, 实现1.2%的正增长: the name of the rate comes after its number.
  const rate = /^的(?:增速|增幅|降幅|(?:正|负|高|稳步|快速)?增长)/.test(right);
  return rate ? { ...cues, rate: true } : cues;
}

/** A planned amount for the topic of the sentence. */
function planned(literal: Literal, scene: Scene): NumberReading | undefined {
  const { topic, period } = scene;
  if (!topic) return undefined;
  const year = period?.period && parsePeriod(String(period.period.year));
  return {
    literal,
    cues: readCues('', 'amount'),
    phrase: topic.phrase,
    from: 'carried',
    topicSentence: topic.sentence,
    period: period && { ...period, period: year, span: 'year' },
    count: false,
    listed: false,
    order: undefined,
    scoped: false,
    behind: '',
    continues: false,
    aim: true,
    alike: [],
  };
}

const AGAIN: ReadonlySet<string> = new Set(['yoy', 'share', 'completion']);

/** 增长12.1%，前年为8.3%: another time, with the measure of the previous number. */
function repeatsMeasure(literal: Literal, cues: Cues, subject: Subject, scene: Scene): boolean {
  const { changed, rate, shareOf, completion, distance, timesOf } = cues;
  const says = changed || rate || shareOf !== undefined || completion || distance || timesOf;
  return (
    literal.kind === 'percent' &&
    !literal.direction &&
    !says &&
    subject.times.length > 0 &&
    AGAIN.has(scene.lastMeasure ?? '')
  );
}

// 100%覆盖, 百分之百达标: "all of it", as a figure of speech.
const WHOLE_DEED =
  /^(?:地|的)?(?:全)?(?:覆盖|达标|落实|完成|办结|到位|整改|兑现|响应|回访|上墙|知晓)/;

const isWhole = ({ kind, value }: Literal, right: string): boolean =>
  kind === 'percent' && value.mantissa === 100 * 10 ** value.scale && WHOLE_DEED.test(right);

/** 平均每天新增27户: a daily average of a number given elsewhere. */
const isDaily = ({ kind }: Literal, left: string): boolean =>
  kind === 'amount' && /平均每[天日]/.test(left);

const ALL = /(?:^|[，、])(?:总量|增速|增幅|数量|规模|排名)?(?:均|都|双双|全部|全都)/;

/** 三项指标均居全市第一: a rank of everything that the sentence names, except the last name. */
function ranked(left: string, { recent, topic }: Scene): NumberReading['alike'] {
  if (!ALL.test(left)) return [];
  const seen = new Map(recent.map((one) => [`${one.place?.name} ${one.phrase}`, one]));
  return [...seen.values()].filter(({ phrase }) => phrase !== topic?.phrase);
}

function takePlace(
  subject: Subject,
  right: string,
  scene: Scene,
  sentence: number,
  { places }: Knowledge,
  page: PagePlaces,
): void {
  // 用地面积300多亩的某某工业点: the place comes after the number.
  const after = right.startsWith('的') ? right.slice(1) : '';
  const behind = after === '' ? undefined : placeAtHead(after, places);
  const whole =
    subject.whole && subjectOf(subject.whole, { names: places, current: scene.place, page });
  const place = behind?.place ?? subject.place ?? whole;
  // 两地合计: the sum belongs to no single place.
  if (subject.together) scene.place = undefined;
  if (place) {
    if (!isSmall(place)) scene.home = place;
    // The period of the report's place does not have to apply to a firm in it.
    if (isSmall(place) && place.name !== scene.place?.name) scene.period = undefined;
    scene.place = place;
    scene.placeSentence = sentence;
  }
}
