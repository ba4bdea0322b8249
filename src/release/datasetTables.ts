import type { Dataset } from '../figures/dataset.ts';
import { decimalText } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { packageText } from '../intake/dataPackage.ts';
import { TABLE_NAMES, type TableName } from '../intake/tableNames.ts';
import { TABLES } from '../intake/tables.ts';
import { writeCsv } from '../intake/writeCsv.ts';
import type { RenewalCase } from '../renewal/data/renewalCase.ts';
import { renewalTables } from '../renewal/data/renewalTables.ts';
import { caseCells } from '../renewal/tables/renewalCells.ts';
import { renewalRows } from '../renewal/tables/renewalRows.ts';
import { FIGURES } from '../tables/figures.ts';
import { both, type Cells, numberText } from './cells.ts';

/** A file of a dataset's folder. */
export interface DatasetFile {
  readonly name: string;
  readonly text: string;
}

// Excel in Chinese takes a file without it for GBK.
const BOM = '\ufeff';

const DESCRIPTION = 'datapackage.json';

/**
 * The files of a dataset by the data contract, datapackage.json first: what intake reads back as the
 * same dataset. Nothing but the contract's columns is written, whatever the folder held.
 */
export function datasetFiles(
  dataset: Omit<Dataset, 'figures' | 'version'>,
  figures: Iterable<Figure>,
): DatasetFile[] {
  const rows = rowsOf(dataset, figures);
  const tables = TABLE_NAMES.filter((name) => TABLES[name].required || rows[name].length > 0);
  return [
    { name: DESCRIPTION, text: packageText(dataset, tables) },
    ...tables.map((name) => ({ name: `${name}.csv`, text: csvOf(name, rows[name]) })),
  ];
}

/** figures.csv of some figures. */
export function figuresCsv(figures: Iterable<Figure>): string {
  return csvOf('figures', Array.from(figures, FIGURES.write));
}

/** cases.csv of some cases. */
export function casesCsv(cases: Iterable<RenewalCase>): string {
  return csvOf('cases', Array.from(cases, caseCells));
}

function csvOf(name: TableName, rows: readonly Cells[]): string {
  const header = TABLES[name].columns.map((column) => column.name);
  return (
    BOM +
    writeCsv(
      header,
      rows.map((cells) => header.map((column) => cells[column] ?? '')),
    )
  );
}

const limitText = (limit: number | 'none' | undefined) =>
  limit === 'none' ? limit : numberText(limit);

function rowsOf(
  dataset: Omit<Dataset, 'figures' | 'version'>,
  figures: Iterable<Figure>,
): Record<TableName, Cells[]> {
  return {
    places: [...dataset.places.values()].map(({ id, name, kind, parent, group, aliases }) => ({
      place: id,
      ...both('name', name),
      kind,
      parent,
      group,
      aliases: aliases.join('|'),
    })),
    indicators: [...dataset.indicators.values()].map((one) => ({
      indicator: one.id,
      ...both('name', one.name),
      topic: one.topic,
      section: one.section,
      kind: one.kind,
      direction: one.direction,
      unit: one.unit,
      decimals: String(one.decimals),
      part_of: one.partOf,
      follows: one.follows,
      synonyms: one.synonyms.join('|'),
      ...both('definition', one.definition),
    })),
    sources: [...dataset.sources.values()].map(({ id, ...source }) => ({ source: id, ...source })),
    figures: Array.from(figures, FIGURES.write),
    targets: dataset.targets.map(({ place, indicator, year, value, unit, source }) => ({
      place,
      indicator,
      year: String(year),
      value: decimalText(value),
      unit,
      source,
    })),
    contests: dataset.contests.map(contestCells),
    contest_indicators: dataset.contestIndicators.map((one) => ({
      contest: one.contest,
      version: one.version,
      indicator: one.indicator,
      measure: one.measure,
      weight: numberText(one.weight),
      direction: one.direction,
      target: String(one.target),
      lower: numberText(one.bounds?.low),
      upper: numberText(one.bounds?.high),
      base: numberText(one.base),
      step: numberText(one.step),
      floor: limitText(one.floor),
      cap: limitText(one.cap),
      zero_target: one.zeroTarget,
    })),
    adjustments: dataset.adjustments.map(({ points, veto, reason, ...one }) => ({
      ...one,
      points: decimalText(points),
      veto: veto ? 'yes' : '',
      ...both('reason', reason),
    })),
    awards: dataset.awards.map((award) => ({ ...award })),
    ...renewalRows(renewalTables(dataset.renewal)),
  };
}

function contestCells(contest: Dataset['contests'][number]): Cells {
  return {
    contest: contest.id,
    version: contest.version,
    ...both('name', contest.name),
    valid_from: contest.validFrom,
    valid_to: contest.validTo,
    score: contest.score,
    aggregate: contest.aggregate,
    missing: contest.missing,
    groups: contest.groups.join('|'),
    tolerance: numberText(contest.tolerance),
    tie_break: contest.tieBreak.join('|'),
    winners: numberText(contest.winners),
    progress_winners: numberText(contest.progressWinners),
    bonus_cap: numberText(contest.bonusCap),
    penalty_cap: numberText(contest.penaltyCap),
    ...both('rule', contest.rule),
    source: contest.source,
    note: contest.note,
  };
}
