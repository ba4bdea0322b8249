import type { Draft } from './draftFigure.ts';
import type { Literal } from './literal.ts';

// 三次产业结构, 三次产业投资占比, 一二三产业增加值之比.
const SECTORS = /^(?:三次|一、?二、?三次?|三大)产业?(.*?)(?:占比|结构|构成|比重|比例)?(?:之?比)?$/;
const NAMES = ['第一产业', '第二产业', '第三产业'];

/**
 * The figures of a draft: itself, or one share for each part of a whole. Only the three sectors
 * have implied names (三次产业结构为6.0:47.0:47.0, of 增加值 by default); the parts of any other whole cannot
 * be assigned.
 */
export function partsOf(draft: Draft): Draft[] {
  const { parts } = draft.literal;
  if (!parts) return [draft];
  const of = SECTORS.exec(draft.subject)?.[1];
  if (of === undefined || parts.length !== NAMES.length) return [];
  return parts.map(({ value, start, end }, i) => {
    const literal: Literal = { ...draft.literal, kind: 'percent', value, start, end };
    return {
      ...draft,
      literal: { ...literal, numberStart: start },
      subject: `${NAMES[i]}${of || '增加值'}`,
      reasons: [...draft.reasons, 'unit-not-printed'],
    };
  });
}
