import type { Decimal } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import {
  column,
  decimal,
  id,
  inUnit,
  list,
  must,
  number,
  optional,
  or,
  ref,
  text,
  word,
  year,
} from '../../tables/column.ts';
import { inBoth, record, shaped, type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import {
  AMOUNT_UNITS,
  AMOUNTS,
  type Amount,
  type Enterprise,
  FIRM_SCOPES,
  FIRM_STATES,
  FIRM_TITLES,
  HONOURS,
  INSTITUTIONS,
  PRODUCT_FIELDS,
  QUALITIES,
  RIGHTS,
} from '../data/enterprise.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import type { EnterpriseId, ParkId } from '../data/ids.ts';

/** One of these words; '' for none. */
const wordOrNone = (name: string, values: readonly string[]) =>
  column<string>({ name, type: 'text', values }, (cell) => cell);

/** The amounts that are reported. */
const amounts = shaped(
  record(recordOf(AMOUNTS, (name) => inUnit(AMOUNT_UNITS[name], decimal(name)))),
  {
    read: (all): Readonly<Partial<Record<Amount, Decimal>>> =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    write: (some) => some,
  },
);

/** enterprises.csv: one firm in one year. */
export const ENTERPRISES: Table<Omit<Enterprise, 'row'>> = table(
  { name: 'enterprises', required: false, key: ['enterprise', 'year'] },
  {
    id: id<EnterpriseId>('enterprise'),
    year: must(year('year')),
    name: inBoth('name', 'zh'),
    park: optional(ref<ParkId>('park', 'parks')),
    parcel: column<string>({ name: 'parcel', type: 'id' }, (cell) => cell),
    scope: must(or(word('scope', FIRM_SCOPES), 'below-scale')),
    state: must(or(word('state', FIRM_STATES), 'producing')),
    exempt: text('exempt'),
    industry: text('industry'),
    title: word('title', FIRM_TITLES),
    nicheSince: optional(year('niche_since')),
    productField: wordOrNone('product_field', PRODUCT_FIELDS),
    digitalLevel: number('digital_level', 'integer'),
    quality: list('quality', QUALITIES),
    rights: wordOrNone('rights', RIGHTS),
    institution: wordOrNone('institution', INSTITUTIONS),
    honours: list('honours', HONOURS),
    amounts,
    source: must(ref<SourceId>('source', 'sources')),
  },
);

export const ENTERPRISES_WORDS: TableWords = {
  row: { zh: '一家企业的一年', en: 'a firm in a year' },
  columns: {
    enterprise: { zh: '企业的代码，各年相同', en: 'id of the firm, the same in all years' },
    year: { zh: '年份', en: 'year' },
    park: { zh: '所在园区的代码', en: 'id of its park' },
    parcel: {
      zh: '地块的代码；同一地块的企业可以合并评价',
      en: 'id of its parcel; firms on one may be evaluated as one',
    },
    scope: { zh: '规上或规下', en: 'above or below scale' },
    state: { zh: '已投产、未投产、停产', en: 'producing, still building, or stopped' },
    exempt: { zh: '不参加评价的原因；空着参加', en: 'why it is not evaluated; empty where it is' },
    industry: { zh: '行业', en: 'industry' },
    title: { zh: '专精特新的称号', en: 'title as a specialised SME' },
    niche_since: {
      zh: '从事特定细分市场的起始年',
      en: 'year since which it has been in its niche',
    },
    product_field: { zh: '主导产品的领域', en: 'field of its main product' },
    digital_level: { zh: '数字化水平等级', en: 'level of digitalisation' },
    quality: { zh: '质量管理', en: 'quality management' },
    rights: { zh: '知识产权的等级', en: 'class of its intellectual property' },
    institution: { zh: '研发机构的级别', en: 'rank of its R&D institution' },
    honours: { zh: '科技奖励', en: 'honours in science' },
    land: { zh: '占用土地', en: 'land used' },
    tax: { zh: '实缴税金', en: 'tax paid' },
    revenue: { zh: '营业收入', en: 'revenue' },
    main_business: { zh: '主营业务收入', en: 'revenue of the main business' },
    value_added: { zh: '工业增加值', en: 'value added' },
    energy: { zh: '能耗', en: 'energy used' },
    electricity: { zh: '用电量', en: 'electricity used' },
    emission: { zh: '主要污染物排放量', en: 'main pollutants emitted' },
    employees: { zh: '年平均职工人数', en: 'employees on average' },
    rd: { zh: '研发经费', en: 'R&D expenditure' },
    rd_staff: { zh: '研发人员', en: 'R&D staff' },
    profit: { zh: '净利润', en: 'net profit' },
    assets: { zh: '资产总额', en: 'total assets' },
    liabilities: { zh: '负债总额', en: 'total liabilities' },
    new_equity: { zh: '新增股权融资', en: 'new equity' },
  },
};
