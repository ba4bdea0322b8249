import { labelLines, textWidth } from '../../drawing/labelLines.ts';
import type { ShareModel } from './model.ts';

/** A text of a share bar; y is its baseline. */
export interface ShareText {
  readonly of: 'part' | 'rest';
  readonly role: 'name' | 'share' | 'level';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
}

/** The positions of a share bar and its texts, in px. */
export interface ShareLayout {
  readonly height: number;
  /** The top edge of the bar. */
  readonly top: number;
  readonly bar: number;
  readonly texts: readonly ShareText[];
}

const BAR = 56;
const LINE = 20;
const SMALL = 14;
const LARGE = 24;
const PAD = 12;
const GAP = 16;
const MOST_LINES = 3;

/**
 * Places the texts of a share bar so that each is complete, inside the drawing and clear of the
 * others. A share is inside its part of the bar, or beside its name if that part is too narrow.
 */
export function shareLayout(
  { part, rest }: Pick<ShareModel, 'part' | 'rest'>,
  width: number,
): ShareLayout {
  const split = (Math.min(100, Math.max(0, part.percent)) / 100) * width;
  const texts: ShareText[] = [];
  const fits = (label: string, room: number) => textWidth(label, LARGE) + 2 * PAD <= room;
  const inPart = fits(part.label, split);
  const inRest = fits(rest.label, width - split);
  const partName = inPart ? part.name : `${part.name} ${part.label}`;
  const restName = inRest ? rest.name : `${rest.name} ${rest.label}`;

  const above = labelLines(partName, width, MOST_LINES);
  above.forEach((text, i) => {
    texts.push({ ...base('part', 'name'), text, x: 0, y: 13 + i * LINE });
  });
  const top = 26 + (above.length - 1) * LINE;
  const middle = top + 36;
  if (inPart) texts.push({ ...large('part'), text: part.label, x: PAD, y: middle });
  if (inRest) texts.push({ ...large('rest'), text: rest.label, x: split + PAD, y: middle });

  let below = top + BAR + 24;
  const restAbove = above.length === 1 ? beside(restName, textWidth(partName)) : undefined;
  if (restAbove) texts.push({ ...base('rest', 'name'), ...restAbove, text: restName, y: 13 });
  const levelBeside = restAbove ? beside(rest.level, textWidth(part.level)) : undefined;
  for (const text of labelLines(part.level, width, MOST_LINES)) {
    texts.push({ ...base('part', 'level'), text, x: 0, y: below });
    below += LINE;
  }
  if (levelBeside && textWidth(part.level) <= width) {
    const y = below - LINE;
    texts.push({ ...base('rest', 'level'), ...levelBeside, text: rest.level, y });
  } else {
    const short = textWidth(part.level) <= width;
    const nextTo = restAbove ? rest.level : restName;
    // The first line of the rest shares the last line of the part, if there is room.
    if (short && textWidth(part.level) + GAP + textWidth(nextTo) <= width) below -= LINE;
    if (!restAbove) lines('name', restName);
    lines('level', rest.level);
  }
  return { height: below - LINE + 12, top, bar: BAR, texts };

  /**
   * A position on the line of another text: at the rest's own edge, else at the right edge;
   * undefined without room.
   */
  function beside(text: string, taken: number): Pick<ShareText, 'x' | 'anchor'> | undefined {
    const own = textWidth(text);
    const free = taken + GAP;
    const x = split + 8;
    if (x >= free && x + own <= width) return { x, anchor: 'start' };
    return width - own >= free ? { x: width, anchor: 'end' } : undefined;
  }

  function lines(role: 'name' | 'level', text: string): void {
    for (const line of labelLines(text, width, MOST_LINES)) {
      texts.push({ ...base('rest', role), text: line, x: width, y: below, anchor: 'end' });
      below += LINE;
    }
  }
}

const base = (of: ShareText['of'], role: ShareText['role']) =>
  ({ of, role, anchor: 'start', size: SMALL }) as const;
const large = (of: ShareText['of']) => ({ ...base(of, 'share'), size: LARGE }) as const;
