import type { Base } from './comparisonBase.ts';
/** What the words before a number say of it, and what is left of them: the head that names it. */
export interface Cues {
  readonly head: string;
  /** Words of growth or fall stand right before the number. */
  readonly changed: boolean;
  /** 增速, 增幅: the number is a rate of growth by itself. */
  readonly rate: boolean;
  /** What a change or a distance is measured from. */
  readonly base: Base | undefined;
  /** 高于, 快于: the number is a distance from `base`. */
  readonly distance: boolean;
  /** 低于, 慢于, 比…低: it lies below what it is measured from. */
  readonly below: boolean;
  /** 占…: the words between 占 and 比重, empty for 占比. */
  readonly shareOf: string | undefined;
  /** 完成年度目标的. */
  readonly completion: boolean;
  /** 列全市: the words that say in which field a rank holds; undefined where nothing says that it is one. */
  readonly rankIn: string | undefined;
  /** 升至, 回落到: the number is where something came to. */
  readonly arrived: boolean;
  /** 增长目标为: it is what is aimed at. */
  readonly aimed: boolean;
  /** 由…的: the number is where something came from; the words that say when. */
  readonly from: string | undefined;
  /** 分别: numbers and names correspond one by one. */
  readonly apart: boolean;
  /** 拉动, 贡献: a contribution to something else. */
  readonly contribution: boolean;
  /** 是上年的…倍. */
  readonly timesOf: boolean;
  /** 新增 and its like, right before the number. */
  readonly added: boolean;
}

/** What is read: a rank, a per cent or other rate, or an amount. */
export type CueKind = 'rank' | 'rate' | 'amount';
