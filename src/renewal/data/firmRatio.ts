import type { Bilingual } from '../../figures/language.ts';
import type { Amount } from './enterprise.ts';

export const FIRM_RATIO_NAMES = [
  'tax_per_mu',
  'value_added_per_mu',
  'value_added_per_energy',
  'value_added_per_emission',
  'labour_productivity',
  'rd_share',
  'tax_per_kwh',
] as const;
export type FirmRatio = (typeof FIRM_RATIO_NAMES)[number];

/** A ratio by which firms are evaluated: one amount divided by another. */
export interface FirmRatioRule {
  readonly name: Bilingual;
  readonly over: Amount;
  readonly under: Amount;
  readonly unit: string;
}

/**
 * The indicators of 浙政发〔2018〕5号 (six for above-scale firms) and those that counties add for
 * below-scale firms. Electricity is in 万千瓦时 and tax in 万元, so tax per kWh is in 元.
 */
export const FIRM_RATIOS: Readonly<Record<FirmRatio, FirmRatioRule>> = {
  tax_per_mu: {
    name: { zh: '亩均税收', en: 'Tax per mu' },
    over: 'tax',
    under: 'land',
    unit: '万元/亩',
  },
  value_added_per_mu: {
    name: { zh: '亩均增加值', en: 'Value added per mu' },
    over: 'value_added',
    under: 'land',
    unit: '万元/亩',
  },
  value_added_per_energy: {
    name: { zh: '单位能耗增加值', en: 'Value added per energy used' },
    over: 'value_added',
    under: 'energy',
    unit: '万元/吨标煤',
  },
  value_added_per_emission: {
    name: { zh: '单位排放增加值', en: 'Value added per emission' },
    over: 'value_added',
    under: 'emission',
    unit: '万元/吨',
  },
  labour_productivity: {
    name: { zh: '全员劳动生产率', en: 'Labour productivity' },
    over: 'value_added',
    under: 'employees',
    unit: '万元/人',
  },
  rd_share: {
    name: { zh: 'R&D经费占主营业务收入比重', en: 'R&D in main-business revenue' },
    over: 'rd',
    under: 'main_business',
    unit: 'ratio',
  },
  tax_per_kwh: {
    name: { zh: '单位用电税收', en: 'Tax per kWh' },
    over: 'tax',
    under: 'electricity',
    unit: '元/千瓦时',
  },
};
