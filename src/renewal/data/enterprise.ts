import type { Decimal } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { EnterpriseId, ParkId } from './ids.ts';

/** 规上: revenue of CNY 20 m or more; 规下: revenue below it. */
export const FIRM_SCOPES = ['above-scale', 'below-scale'] as const;
export type FirmScope = (typeof FIRM_SCOPES)[number];

/** In production, under construction (未投产), or stopped. */
export const FIRM_STATES = ['producing', 'building', 'stopped'] as const;
export type FirmState = (typeof FIRM_STATES)[number];

/** 创新型, 专精特新, 小巨人: the titles of 工信部企业〔2022〕63号, lowest first. */
export const FIRM_TITLES = ['innovative', 'specialised', 'little-giant'] as const;
export type FirmTitle = (typeof FIRM_TITLES)[number];

/** 主导产品: 补短板、锻长板、填空白; or 六基、老字号、产业链配套. */
export const PRODUCT_FIELDS = ['gap', 'chain'] as const;
/** 省级质量奖, ISO 9001, 自主品牌, 参与制修订标准. */
export const QUALITIES = ['award', 'iso9001', 'brand', 'standards'] as const;
/** 知识产权: 高价值Ⅰ类, 自主研发Ⅰ类, Ⅰ类, Ⅱ类. */
export const RIGHTS = ['class1-high-value', 'class1-own', 'class1', 'class2'] as const;
/** 研发机构, by the level that recognised it. */
export const INSTITUTIONS = ['national', 'provincial', 'city', 'county'] as const;
/** 省级科技奖励, and the top 500 of 创客中国. */
export const HONOURS = ['science-prize', 'maker-500'] as const;

export const AMOUNTS = [
  'land',
  'tax',
  'revenue',
  'main_business',
  'value_added',
  'energy',
  'electricity',
  'emission',
  'employees',
  'rd',
  'rd_staff',
  'profit',
  'assets',
  'liabilities',
  'new_equity',
] as const;
/** An amount of a firm in one year. */
export type Amount = (typeof AMOUNTS)[number];

/** The unit of each amount, which the contract fixes. */
export const AMOUNT_UNITS: Readonly<Record<Amount, string>> = {
  land: '亩',
  tax: '万元',
  revenue: '万元',
  main_business: '万元',
  value_added: '万元',
  energy: '吨标煤',
  electricity: '万千瓦时',
  emission: '吨',
  employees: '人',
  rd: '万元',
  rd_staff: '人',
  profit: '万元',
  assets: '万元',
  liabilities: '万元',
  new_equity: '万元',
};

/** Amounts that may be negative: tax, value added and profit. */
export const SIGNED_AMOUNTS: ReadonlySet<Amount> = new Set(['tax', 'value_added', 'profit']);

/** A row of enterprises.csv: a firm in a year. */
export interface Enterprise {
  /** Position in the table, from 0. */
  readonly row: number;
  readonly id: EnterpriseId;
  readonly year: number;
  readonly name: Bilingual;
  readonly park: ParkId | undefined;
  /** Firms on one parcel are evaluated together if the rules say so. */
  readonly parcel: string;
  readonly scope: FirmScope;
  readonly state: FirmState;
  /**
   * The reason why the firm is exempt from evaluation, as the source words it; empty if it is not
   * exempt.
   */
  readonly exempt: string;
  readonly industry: string;
  readonly title: FirmTitle | undefined;
  /** The year in which the firm entered its niche market. */
  readonly nicheSince: number | undefined;
  readonly productField: string;
  readonly digitalLevel: number | undefined;
  readonly quality: readonly string[];
  readonly rights: string;
  readonly institution: string;
  readonly honours: readonly string[];
  readonly amounts: Readonly<Partial<Record<Amount, Decimal>>>;
  readonly source: SourceId;
}
