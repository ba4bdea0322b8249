import type { Decimal } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { CaseId, EnterpriseId } from './ids.ts';

/** The kinds of case: 处置低效企业 and 整改销号. */
export const CASE_KINDS = ['disposal', 'rectification'] as const;

/** 改造提升, 兼并重组, 回收盘活, 集聚入园, 关停退出. */
export const DISPOSALS = ['upgrade', 'merger', 'buy-back', 'move', 'close'] as const;
export type Disposal = (typeof DISPOSALS)[number];

/** A step of a case and its day. */
export interface CaseStep {
  readonly day: string;
  readonly what: string;
}

interface CaseBase {
  readonly id: CaseId;
  readonly enterprise: EnterpriseId;
  /** ISO dates; empty if the case has not reached that stage. */
  readonly found: string;
  readonly listed: string;
  readonly due: string;
  readonly closed: string;
  readonly steps: readonly CaseStep[];
  readonly source: SourceId;
  readonly note: string;
}

/** The disposal plan for a low-efficiency firm; each firm has one. */
export interface DisposalCase extends CaseBase {
  readonly kind: 'disposal';
  readonly disposal: Disposal;
  /** In 亩; undefined if no land is freed. */
  readonly landFreed: Decimal | undefined;
}

/** An entry of the rectification ledger: found, listed, rectified, rechecked, closed. */
export interface RectificationCase extends CaseBase {
  readonly kind: 'rectification';
  readonly issue: Bilingual;
  readonly mended: string;
  readonly rechecked: string;
}

/** A row of cases.csv. */
export type RenewalCase = DisposalCase | RectificationCase;
