/** A fictional unit and what makes it unlike the others. */
export interface Unit {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: 'town' | 'street' | 'zone';
  /** The field it competes in: a the towns, b the subdistricts and zones. */
  readonly group: 'a' | 'b';
  /** Gross domestic product of 2020, 亿元. */
  readonly gdp: number;
  /** Industrial value added in gross domestic product, a ratio. */
  readonly industry: number;
  /** Points of growth above the city's. */
  readonly tilt: number;
  /** Energy use in 2020, 吨标煤/万元. */
  readonly energy: number;
}

export const CITY = { id: 'demo-city', zh: '示例市', en: 'Demo City' } as const;

function unit(
  number: number,
  kind: Unit['kind'],
  traits: Pick<Unit, 'gdp' | 'industry' | 'tilt' | 'energy'>,
): Unit {
  const numeral = '一二三四五六七八九'.charAt(number - 1);
  const [zh, en] = {
    town: ['镇', 'Town'],
    street: ['街道', 'Subdistrict'],
    zone: ['园区', 'Zone'],
  }[kind];
  return {
    id: `demo-${kind}-${number}`,
    zh: `示例${numeral}${zh}`,
    en: `Demo ${en} ${number}`,
    kind,
    group: kind === 'town' ? 'a' : 'b',
    ...traits,
  };
}

export const UNITS: readonly Unit[] = [
  unit(1, 'town', { gdp: 66, industry: 0.46, tilt: 0.5, energy: 0.41 }),
  unit(2, 'town', { gdp: 52, industry: 0.39, tilt: 0.3, energy: 0.36 }),
  unit(3, 'town', { gdp: 71, industry: 0.5, tilt: 0.4, energy: 0.44 }),
  unit(4, 'town', { gdp: 47, industry: 0.37, tilt: -0.3, energy: 0.52 }),
  unit(5, 'town', { gdp: 61, industry: 0.45, tilt: 0.6, energy: 0.38 }),
  unit(6, 'street', { gdp: 104, industry: 0.27, tilt: 0.5, energy: 0.23 }),
  unit(7, 'street', { gdp: 74, industry: 0.21, tilt: -0.6, energy: 0.21 }),
  unit(8, 'zone', { gdp: 128, industry: 0.6, tilt: 0.4, energy: 0.57 }),
  unit(9, 'zone', { gdp: 120, industry: 0.58, tilt: 0.1, energy: 0.63 }),
];
