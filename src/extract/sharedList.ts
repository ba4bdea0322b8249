import { type Apart, readApart } from './apart.ts';
import type { Cues } from './cue.ts';
import type { Literal } from './literal.ts';
import { towards } from './literalDirection.ts';
import type { NumberReading, Spot } from './numberReading.ts';
import type { Knowledge, Scene } from './scene.ts';
import type { Subject } from './subject.ts';

const JOINED = /^(?:、|，|和|与|及|以及|或)?$/;
// Each number after 分别 can have its own direction: 分别增长12.4%、下降3.6%.
const JOINED_APART =
  /^(?:、|，|和|与|及|以及)?(?:同比)?(?:增长|下降|上升|上涨|下滑|回落|提高|减少|增加|为|达|约)?$/;

/** True if the words only join a number to the previous one, with which it shares its cues. */
export const joinedBy = (apart: boolean, words: string): boolean =>
  (apart ? JOINED_APART : JOINED).test(words);

/** The next number of a list with shared words. */
export function nextOfList(literal: Literal, scene: Scene): NumberReading | undefined {
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
    order: list.next - 1,
    scoped: false,
    behind: '',
    continues: false,
    aim: false,
    alike: [],
  };
}

/** Opens the list after 分别, with one name for each number, from its own words or earlier ones. */
export function openList(
  { text, all, at }: Spot,
  cues: Cues,
  subject: Subject,
  direction: Literal['direction'],
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

/** The last names of the sentence, for 分别 without names of its own. */
function recentApart({ recent }: Scene, count: number): Apart | undefined {
  const key = ({ phrase, place }: Scene['recent'][number]) => `${place?.name} ${phrase}`;
  const last = [...new Map(recent.map((one) => [key(one), one])).values()].slice(-count);
  if (last.length < count) return undefined;
  return { phrases: last.map(({ phrase }) => phrase), places: last.map(({ place }) => place) };
}

/** 海港区和北山县分别增长: places without names take the topic of the sentence. */
function named(apart: Apart | undefined, { topic }: Scene): Apart | undefined {
  if (!apart?.phrases.every((phrase) => phrase === '')) return apart;
  return { ...apart, phrases: apart.phrases.map(() => topic?.phrase ?? '') };
}
