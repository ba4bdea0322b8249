import type { Base } from './comparisonBase.ts';
/**
 * The meaning of the words before a number, and the rest of them: the head that names the number.
 */
export interface Cues {
  readonly head: string;
  /** Words of growth or decline come directly before the number. */
  readonly changed: boolean;
  /** 增速, 增幅: the number itself is a rate of growth. */
  readonly rate: boolean;
  /** The base of a change or a distance. */
  readonly base: Base | undefined;
  /** 高于, 快于: the number is a distance from `base`. */
  readonly distance: boolean;
  /** 低于, 慢于, 比…低: the number is below its base. */
  readonly below: boolean;
  /** 占…: the words between 占 and 比重, empty for 占比. */
  readonly shareOf: string | undefined;
  /** 完成年度目标的. */
  readonly completion: boolean;
  /** 列全市: the words for the group of a rank; undefined if no words make the number a rank. */
  readonly rankIn: string | undefined;
  /** 升至, 回落到: the number is the value after a change. */
  readonly arrived: boolean;
  /** 增长目标为: the number is a target. */
  readonly aimed: boolean;
  /** 由…的: the number is the value before a change; the words for its time. */
  readonly from: string | undefined;
  /** 分别: numbers and names correspond one to one. */
  readonly apart: boolean;
  /** 拉动, 贡献: a contribution to something else. */
  readonly contribution: boolean;
  /** 是上年的…倍. */
  readonly timesOf: boolean;
  /** 新增 or a synonym directly before the number. */
  readonly added: boolean;
}

/** The kind of number: a rank, a per cent or other rate, or an amount. */
export type CueKind = 'rank' | 'rate' | 'amount';
