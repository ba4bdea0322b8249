import type { Decimal } from '../../figures/decimal.ts';
import type { Access, PlaceId, SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';

/**
 * The two kinds of upgrade (“两化”): digital (machines and software) and green (energy and
 * emissions).
 */
export const UPGRADE_KINDS = ['digital', 'green'] as const;
export type UpgradeKind = (typeof UPGRADE_KINDS)[number];

/** The stage of a project. */
export const UPGRADE_STAGES = ['planned', 'started', 'completed'] as const;
export type UpgradeStage = (typeof UPGRADE_STAGES)[number];

/** Units of investment. */
export const INVESTMENT_UNITS = ['万元', '亿元'] as const;
export type InvestmentUnit = (typeof INVESTMENT_UNITS)[number];

/** A row of upgrade_projects.csv: one digital or green upgrade project. */
export interface UpgradeProject {
  readonly id: string;
  readonly name: Bilingual;
  readonly place: PlaceId;
  readonly kind: UpgradeKind;
  /** In `unit`; undefined if no source states it. */
  readonly investment: Decimal | undefined;
  /** Undefined if the row has none; a row with an investment has one. */
  readonly unit: InvestmentUnit | undefined;
  readonly stage: UpgradeStage;
  readonly source: SourceId;
  readonly locator: string;
  /** ISO day; '' means the day of its source. */
  readonly released: string;
  readonly access: Access;
  readonly note: string;
}

/** The upgrade projects of a dataset. */
export interface UpgradeData {
  /** Changes when a byte of the table changes. */
  readonly version: string;
  readonly projects: readonly UpgradeProject[];
}
