import type { Language } from './language.ts';
import type { Place, PlaceKind } from './tables.ts';

const CHINESE: Readonly<Record<PlaceKind, string>> = {
  province: '全省',
  city: '全市',
  county: '全县',
  district: '全区',
  zone: '全区',
  town: '全镇',
  street: '全街道',
  company: '全公司',
  site: '全点',
};

const ENGLISH: Readonly<Record<PlaceKind, string>> = {
  province: 'the province',
  city: 'the city',
  county: 'the county',
  district: 'the district',
  zone: 'the zone',
  town: 'the town',
  street: 'the subdistrict',
  company: 'the company',
  site: 'the site',
};

/**
 * The words for a place as a whole: `全市`, `全县`, `全区`, `全镇`; `the city`. In Chinese the last
 * character of its name decides before its kind, so that a county-level city (县级市) is 全市.
 */
export function wholeName(
  { name, kind }: Pick<Place, 'name' | 'kind'>,
  language: Language,
): string {
  if (language === 'en') return ENGLISH[kind];
  const [, own] = /([省市县区镇乡])$/.exec(name.zh) ?? [];
  return own ? `全${own}` : CHINESE[kind];
}
