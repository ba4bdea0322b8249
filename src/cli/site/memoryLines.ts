import * as v from 'valibot';
import { decimalText, parseDecimal } from '../../figures/decimal.ts';
import {
  type IndicatorId,
  MEASURES,
  type PlaceId,
  QUALIFIERS,
  SCOPES,
  type SourceId,
} from '../../figures/figure.ts';
import { parsePeriod, periodCode, SPANS } from '../../figures/period.ts';
import { DIRECTIONS, INDICATOR_KINDS, PLACE_KINDS } from '../../figures/tables.ts';
import type { Published } from '../../release/published.ts';

const id = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.transform((text) => text as Id),
  );

/** A text that `parse` reads. */
const parsed = <T>(parse: (text: string) => T | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue();
      return NEVER;
    }),
  );

const NUMBER = v.object({
  place: id<PlaceId>(),
  indicator: id<IndicatorId>(),
  measure: v.picklist([...MEASURES, 'target']),
  of: v.optional(id<PlaceId>()),
  period: parsed(parsePeriod),
  span: v.picklist(SPANS),
  value: parsed(parseDecimal),
  unit: v.string(),
  qualifier: v.picklist(QUALIFIERS),
  scope: v.picklist(SCOPES),
  released: v.string(),
  source: id<SourceId>(),
});

const PLACE = v.object({
  id: id<PlaceId>(),
  kind: v.picklist(PLACE_KINDS),
  parent: v.optional(id<PlaceId>()),
});

const INDICATOR = v.object({
  id: id<IndicatorId>(),
  kind: v.picklist(INDICATOR_KINDS),
  direction: v.picklist(DIRECTIONS),
  partOf: v.optional(id<IndicatorId>()),
});

const TABLE = v.object({
  table: v.string(),
  day: v.string(),
  rows: v.array(v.record(v.string(), v.string())),
});

const LINE = v.variant('kind', [
  v.object({ kind: v.literal('number'), dataset: v.string(), number: NUMBER }),
  v.object({ kind: v.literal('place'), dataset: v.string(), place: PLACE }),
  v.object({ kind: v.literal('indicator'), dataset: v.string(), indicator: INDICATOR }),
  v.object({ kind: v.literal('table'), dataset: v.string(), table: TABLE }),
]);

/** One fact that readers know from a dataset's earlier outputs. */
export type MemoryLine = v.InferOutput<typeof LINE>;

/** Reads a line of the memory of a folder; undefined if it is invalid. */
export function readMemoryLine(text: string): MemoryLine | undefined {
  try {
    const read = v.safeParse(LINE, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The published content of a dataset, one line each. */
export function* memoryLines(dataset: string, published: Published): Generator<string> {
  const line = (kind: MemoryLine['kind'], content: object) =>
    JSON.stringify({ kind, dataset, [kind]: content });
  for (const { period, value, ...number } of published.numbers) {
    yield line('number', { ...number, period: periodCode(period), value: decimalText(value) });
  }
  for (const place of published.places) yield line('place', place);
  for (const indicator of published.indicators) yield line('indicator', indicator);
  for (const table of published.tables) yield line('table', table);
}
