import { FIGURES, type FigureColumn } from '../../tables/figures.ts';
import { nameKey } from './nameKey.ts';
import { unitInName } from './unitInName.ts';

/** The content of a column: a column of figures.csv, or an additional one of an export. */
export type Field = Exclude<FigureColumn, 'source'> | (typeof BESIDE)[number];

const BESIDE = ['series', 'role', 'state', 'place_name', 'indicator_name', 'source_title'] as const;

/** Each column is recognised by its own name. */
const FIELDS: readonly Field[] = [...FIGURES.names.filter((name) => name !== 'source'), ...BESIDE];

const WORDS: readonly (readonly [Field, string])[] = [
  ...FIELDS.map((name) => [name, name] as const),
  [
    'place',
    'places|area|region|地区|地方|区域|镇街|乡镇|街镇|镇街道|镇(街道)|板块|区县|县区|县市区',
  ],
  ['place_name', 'place name'],
  ['indicator', 'indicators|指标|指标名称'],
  ['indicator_name', 'indicator name'],
  ['period', 'quarter|month|year|date|时期|时间|期间|报告期|季度|月份|年份|年度|日期'],
  ['value', 'values|数值|值|数据'],
  ['unit', 'units|计量单位|单位|单位名称'],
  ['measure', '口径|度量'],
  ['status', '状态'],
  ['note', '备注|说明'],
];

const FIELD_OF = new Map(
  WORDS.flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const)),
);

/**
 * Words for the unit of measurement that also mean the places: 单位 is both. As the only such column,
 * it holds the places.
 */
const EITHER = new Set(['unit', '单位', '单位名称']);

/** Columns of an export without information about a figure. */
const PASSED_OVER = new Set(['source', 'dataset', '序号', 'no', 'no.', '#']);

/** A column of the header: its content if a word names it, and the unit in its brackets. */
export interface HeaderCell {
  readonly at: number;
  readonly text: string;
  readonly field: Field | undefined;
  readonly unit: string;
  /** The period from another line of the header; '' if there is none. */
  readonly period: string;
  readonly either: boolean;
  readonly passedOver: boolean;
}

// 同比±% after 地区生产总值（亿元） is the growth of that indicator, not a name of its own.
const GROWTH =
  /^(?:累计)?(?:(?:同比|比?(?:上年|去年)同期)(?:增长率?|增速|增幅|增减)?|增长率?|增速|增幅)$/;

/** The header with each bare growth column named after the column before it. */
function named(header: readonly string[]): string[] {
  let last = '';
  return header.map((cell) => {
    const text = cell.trim();
    const { name, unit } = unitInName(text);
    const known = FIELD_OF.has(nameKey(text)) || FIELD_OF.has(nameKey(name));
    if (GROWTH.test(name) && last !== '') return `${last}${name}${unit && `（${unit}）`}`;
    last = known ? '' : name;
    return text;
  });
}

/** Reads the words of a Chinese or English header. */
export function headerCells(header: readonly string[]): HeaderCell[] {
  return named(header).map((text, at) => {
    const { name, unit } = unitInName(text);
    const key = nameKey(name);
    return {
      at,
      text,
      field: FIELD_OF.get(nameKey(text)) ?? FIELD_OF.get(key),
      unit,
      period: '',
      either: EITHER.has(key),
      passedOver: PASSED_OVER.has(key),
    };
  });
}

const GENERIC = new Set(['名称', '项目', 'name', 'item', '']);

/** Says if a first cell only labels the row and column heads, as 地区/季度 does, and names nothing. */
export function onlyHeads(text: string): boolean {
  const words = nameKey(text).split(/ ?[/\\|、] ?| /);
  return words.every((word) => FIELD_OF.has(word) || GENERIC.has(word));
}
