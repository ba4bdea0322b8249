import type { Decimal } from '../../figures/decimal.ts';
import type { PlaceId, SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { CaseId, EnterpriseId, ParkId, ProjectId } from './ids.ts';

/** 准入, 签约, 开工, 竣工, 达产: the stages of a project, in order. */
export const STAGES = ['admitted', 'signed', 'started', 'completed', 'producing'] as const;
export type Stage = (typeof STAGES)[number];

/** Land that a project takes over from a case. */
export interface LandTaken {
  readonly from: CaseId;
  /** In 亩. */
  readonly land: Decimal;
}

/** A row of projects.csv. Dates are ISO, or empty. */
export interface Project {
  readonly id: ProjectId;
  readonly name: Bilingual;
  readonly park: ParkId | undefined;
  readonly place: PlaceId | undefined;
  /** The firm that runs the project, if there is one yet. */
  readonly enterprise: EnterpriseId | undefined;
  /** In 万元. */
  readonly investment: Decimal | undefined;
  /** In 亩. */
  readonly land: Decimal | undefined;
  readonly landFrom: readonly LandTaken[];
  readonly reached: Readonly<Record<Stage, string>>;
  readonly planned: Readonly<Record<Stage, string>>;
  /** The day when the project was dropped. */
  readonly dropped: string;
  /** Completed part of the construction, in %. */
  readonly progress: Decimal | undefined;
  readonly source: SourceId;
  readonly note: string;
}
