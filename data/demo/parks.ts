/** A fictional park; `strength` is how its firms do beside the others. */
export interface DemoPark {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly place: string;
  readonly kind: 'industrial' | 'small-firm' | 'renewal';
  readonly strength: number;
  readonly firms: number;
  /** Floor space of a small-firm park and what is free, 平方米. */
  readonly space?: readonly [number, number];
}

type Row = readonly [
  zh: string,
  en: string,
  place: string,
  kind: DemoPark['kind'],
  strength: number,
  firms: number,
  space?: readonly [number, number],
];

const ROWS: readonly Row[] = [
  ['示例老园', 'Demo Old Park', 'demo-town-4', 'renewal', 0.55, 74],
  ['示例北园', 'Demo North Park', 'demo-town-1', 'industrial', 0.9, 82],
  ['示例南园', 'Demo South Park', 'demo-town-3', 'industrial', 1.05, 88],
  ['示例东园', 'Demo East Park', 'demo-town-5', 'industrial', 1.2, 79],
  ['示例西园', 'Demo West Park', 'demo-town-2', 'industrial', 0.95, 71],
  ['示例港园', 'Demo Harbour Park', 'demo-zone-8', 'industrial', 1.35, 96],
  ['示例科园', 'Demo Science Park', 'demo-zone-9', 'industrial', 1.3, 84],
  ['示例河园', 'Demo River Park', 'demo-street-7', 'renewal', 0.6, 58],
  [
    '示例小微一园',
    'Demo Small-Firm Park 1',
    'demo-town-1',
    'small-firm',
    0.85,
    62,
    [64_000, 9_200],
  ],
  ['示例小微二园', 'Demo Small-Firm Park 2', 'demo-town-5', 'small-firm', 0.8, 55, [52_000, 0]],
  ['示例小微三园', 'Demo Small-Firm Park 3', 'demo-street-6', 'small-firm', 1, 49, [41_500, 3_600]],
  ['示例新园', 'Demo New Park', 'demo-zone-9', 'industrial', 1.15, 2],
];

export const PARKS: readonly DemoPark[] = ROWS.map(
  ([zh, en, place, kind, strength, firms, space], i) => ({
    id: `park-${String(i + 1).padStart(2, '0')}`,
    zh,
    en,
    place,
    kind,
    strength,
    firms,
    ...(space && { space }),
  }),
);

/** Rows of parks.csv. The degrees lie in the open sea at 0°, 0°: no real place is meant. */
export const parkRows = (landOf: ReadonlyMap<string, number>): Record<string, string>[] =>
  PARKS.map(({ id, zh, en, place, kind, space }, i) => ({
    park: id,
    name_zh: zh,
    name_en: en,
    place,
    kind,
    land: String(Math.ceil((landOf.get(id) ?? 0) * 1.15)),
    space: space ? String(space[0]) : '',
    space_free: space ? String(space[1]) : '',
    longitude: ((i % 4) * 0.05 + 0.01).toFixed(3),
    latitude: (Math.floor(i / 4) * 0.04 + 0.01).toFixed(3),
    source: 'demo_firms',
    note: '虚构；位置在大海里 / fictional; its place is in the open sea',
  }));
