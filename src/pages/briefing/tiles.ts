import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatGrowth, formatParts, formatPercent, formatRank } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, yearBefore } from '../../figures/period.ts';
import { type Statement, statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { Words } from '../../locale/words.ts';

/** One line under a tile's figure. */
export interface TileRow {
  readonly label: string;
  readonly text: string;
  /** Set where the text is a growth, told by sign and arrow. */
  readonly direction?: 'up' | 'down' | 'flat';
  readonly absent?: true;
}

export interface Tile {
  readonly indicator: Indicator;
  readonly name: string;
  /** The figure; undefined where it is not reported. */
  readonly value: { before: string; number: string; after: string } | undefined;
  /** Instead of the figure: 未公布, 缺报, 不公开, 不适用, 只公布增速. */
  readonly absence: { readonly word: string; readonly why: string } | undefined;
  readonly rows: readonly TileRow[];
}

/** What tiles are made from. */
export interface TileContext {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly compare: 'city' | 'year';
  readonly language: Language;
  readonly words: Words;
}

const NOT_TILES = new Set(['promotion', 'upgrade', 'renewal', 'company']);
const ROW_OF_TILES = 4;

/**
 * The tiles of a place's page: what is reported, in the order of indicators.csv, then what other
 * places report and this one does not, until the row is full.
 */
export function briefingTiles(context: TileContext): Tile[] {
  const { dataset, place, period } = context;
  const own = statementsOf(dataset, place.id, period);
  const city = context.parent && statementsOf(dataset, context.parent.id, period);
  const before = statementsOf(dataset, place.id, yearBefore(period));
  const candidates = [...dataset.indicators.values()].filter(
    ({ topic, partOf }) => !NOT_TILES.has(topic) && !partOf,
  );
  const reported = candidates.filter(({ id }) => own.has(id));
  const absent = candidates.filter(({ id }) => !own.has(id));
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
  const level = figure?.value && formatParts(figure.value, figure.unit, figure.qualifier, language);
  const growth = figure ? undefined : growthOf(statement?.yoy, language);
  const value = level ?? (growth && { before: '', number: growth.text, after: '' });
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
      if (!level?.value) return [];
      const {
        before: prefix,
        number,
        after,
      } = formatParts(level.value, level.unit, level.qualifier, language);
      return [
        {
          label: nameOf(part.name, language),
          text: [prefix, number, after].filter(Boolean).join(' '),
        },
      ];
    });
    if (parts[0]) return parts.slice(0, 1);
    if (context.compare === 'year') return [yearRow(before, words, language)];
    if (!context.parent) return [];
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

function growthOf(figure: Figure | undefined, language: Language) {
  return figure?.value && formatGrowth(figure.value, figure.unit, language);
}

function growthRow(statement: Statement, { briefing }: Words, language: Language): TileRow {
  const growth = growthOf(statement.yoy, language);
  return growth
    ? { label: briefing.growth, ...growth }
    : { label: briefing.growth, text: briefing.notReported, absent: true };
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
  const share = within(statement?.share);
  const rank = within(statement?.rank);
  const said: string[] = [];
  if (share?.value) said.push(briefing.shareOf(formatPercent(share.value, language)));
  if (rank?.value) said.push(formatRank(rank.value.mantissa, language));
  if (said.length > 0) return { label, text: said.join(' · ') };
  const growth = growthOf(city?.yoy, language);
  if (growth) return { label, ...growth };
  return { label, text: briefing.notReported, absent: true };
}

function yearRow(before: Statement | undefined, { briefing }: Words, language: Language): TileRow {
  const level = before?.level;
  if (!level?.value)
    return { label: briefing.yearBefore, text: briefing.notReported, absent: true };
  const {
    before: prefix,
    number,
    after,
  } = formatParts(level.value, level.unit, level.qualifier, language);
  return { label: briefing.yearBefore, text: [prefix, number, after].filter(Boolean).join(' ') };
}
