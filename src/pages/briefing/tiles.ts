import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, yearBefore } from '../../figures/period.ts';
import { isFunnel, stageChains, statedStages } from '../../figures/stages.ts';
import { isOfFirms, type Statement, statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { type Direction, type WrittenValue, writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';

/** One line under a tile's figure. */
export interface TileRow {
  readonly label: string;
  readonly text: string;
  /** Set if the text is a growth, which sign and arrow show. */
  readonly direction?: Direction;
  readonly absent?: true;
}

export interface Tile {
  readonly indicator: Indicator;
  readonly name: string;
  /** The figure; undefined if it is not reported. */
  readonly value: WrittenValue | undefined;
  /** The word in place of a figure: 未公布, 缺报, 不公开, 不适用, 只公布增速. */
  readonly absence: { readonly word: string; readonly why: string } | undefined;
  readonly rows: readonly TileRow[];
}

/** The input for the tiles. */
export interface TileContext {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly compare: 'city' | 'year';
  readonly language: Language;
  readonly words: Words;
}

const ROW_OF_TILES = 4;

/**
 * The tiles of a place's page: reported indicators in the order of indicators.csv, then indicators
 * that only other places report, until the row is full.
 */
export function briefingTiles(context: TileContext): Tile[] {
  const { dataset, place, period } = context;
  const own = statementsOf(dataset, place.id, period);
  const city = context.parent && statementsOf(dataset, context.parent.id, period);
  const before = statementsOf(dataset, place.id, yearBefore(period));
  const chains = stageChains(dataset.indicators).filter(isFunnel);
  const charted = new Set(
    chains.flatMap((chain) => statedStages(chain, own)).map(({ indicator }) => indicator),
  );
  const candidates = [...dataset.indicators.values()].filter(
    (one) => one.section === 'briefing' && !one.partOf && !charted.has(one),
  );
  const stages = new Set(chains.flat());
  const reported = candidates.filter(({ id }) => own.has(id));
  const absent = candidates.filter(
    (one) => !own.has(one.id) && !stages.has(one) && !isOfFirms(dataset, one),
  );
  const room = (ROW_OF_TILES - (reported.length % ROW_OF_TILES)) % ROW_OF_TILES;
  return [...reported, ...absent.slice(0, room)].map((indicator) =>
    tileOf(context, indicator, own, city?.get(indicator.id), before.get(indicator.id)),
  );
}

function tileOf(
  context: TileContext,
  indicator: Indicator,
  own: ReadonlyMap<Indicator['id'], Statement>,
  city: Statement | undefined,
  before: Statement | undefined,
): Tile {
  const { language, words } = context;
  const statement = own.get(indicator.id);
  const figure = statement?.level;
  const growth = figure ? undefined : written(statement?.yoy, language);
  const value = written(figure, language) ?? growth;
  const first = (of: Statement): TileRow =>
    growth
      ? { label: words.briefing.level, text: words.briefing.noTotal, absent: true }
      : growthRow(of, words, language);
  return {
    indicator,
    name: nameOf(indicator.name, language),
    value,
    absence: value ? undefined : absenceOf(statement, words),
    rows: statement ? [first(statement), ...moreRows()] : [],
  };

  function moreRows(): TileRow[] {
    const parts = [...context.dataset.indicators.values()].flatMap((part) => {
      const level = part.partOf === indicator.id ? own.get(part.id)?.level : undefined;
      const value = written(level, language);
      return value ? [{ label: nameOf(part.name, language), text: value.text }] : [];
    });
    if (parts[0]) return parts.slice(0, 1);
    const label = words.briefing.yearBefore[context.period.kind];
    if (context.compare === 'year' || !context.parent) {
      return [yearRow(label, before, words, language)];
    }
    return [cityRow(context.parent, statement, city, words, language)];
  }
}

function absenceOf(statement: Statement | undefined, { briefing, evidence }: Words) {
  switch (statement?.level?.status) {
    case 'missing':
      return { word: evidence.statuses.missing, why: briefing.missingWhy };
    case 'confidential':
      return { word: evidence.statuses.confidential, why: briefing.confidentialWhy };
    case 'not_applicable':
      return { word: evidence.statuses.not_applicable, why: briefing.notApplicableWhy };
    default:
      return { word: briefing.notReported, why: briefing.notReportedWhy };
  }
}

const written = (figure: Figure | undefined, language: Language) =>
  figure && writeValue(figure, language);

function growthRow(statement: Statement, { briefing }: Words, language: Language): TileRow {
  return (
    changeRow(briefing.growth, statement.yoy, language) ?? {
      label: briefing.growth,
      text: briefing.notReported,
      absent: true,
    }
  );
}

function changeRow(
  label: string,
  figure: Figure | undefined,
  language: Language,
): TileRow | undefined {
  const growth = written(figure, language);
  return growth && { label, text: growth.text, direction: growth.direction ?? 'flat' };
}

function cityRow(
  parent: Place,
  statement: Statement | undefined,
  city: Statement | undefined,
  { briefing }: Words,
  language: Language,
): TileRow {
  const label = nameOf(parent.name, language);
  const within = (figure: Figure | undefined) => (figure?.of === parent.id ? figure : undefined);
  const share = written(within(statement?.share), language);
  const rank = written(within(statement?.rank), language);
  const said: string[] = [];
  if (share) said.push(briefing.shareOf(share.text));
  if (rank) said.push(rank.text);
  if (said.length > 0) return { label, text: said.join(' · ') };
  return (
    changeRow(label, city?.yoy, language) ?? { label, text: briefing.notReported, absent: true }
  );
}

function yearRow(
  label: string,
  before: Statement | undefined,
  { briefing }: Words,
  language: Language,
): TileRow {
  const value = written(before?.level, language);
  return value ? { label, text: value.text } : { label, text: briefing.notReported, absent: true };
}
