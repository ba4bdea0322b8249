import { admitsCount, isCount } from './admitCount.ts';
import { ASIDE } from './clauses.ts';
import { type CueKind, readCues } from './cues.ts';
import { isEveryday } from './everyday.ts';
import type { Literal } from './literal.ts';
import type { NumberReading, Spot } from './numberReading.ts';
import { phraseAt } from './phraseAt.ts';
import { isSmall, type NamedPlace, placeAtHead } from './placeNames.ts';
import type { Knowledge, Scene } from './scene.ts';
import { periodBehind, periodFrom, takeTimes } from './sceneWhen.ts';
import { joinedBy, nextOfList, openList } from './sharedList.ts';
import { readSubject, type Subject } from './subject.ts';
import { subjectOf } from './wholePlace.ts';

const cueKind = ({ kind }: Literal): CueKind =>
  kind === 'rank' ? 'rank' : kind === 'amount' || kind === 'ratio' ? 'amount' : 'rate';

// The words before a number that are looked at.
const REACH = 160;

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
    return nextOfList(literal, scene);
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
    order: scene.list ? 0 : undefined,
    scoped: /^(?:不含|剔除)/.test(subject.phrase),
    behind: right,
    continues: cues.arrived && from === 'carried' && previous !== undefined,
  };
}

function takePlace(
  subject: Subject,
  right: string,
  scene: Scene,
  sentence: number,
  { places }: Knowledge,
  pagePlaces: readonly NamedPlace[],
): void {
  // 用地面积300多亩的某某工业点: the place stands behind the number.
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
