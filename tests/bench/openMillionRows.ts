import { open } from 'node:fs/promises';

const ROWS = 1_000_000;
const UNITS = 200;
const INDICATORS = 20;
const FIRST_YEAR = 2005;

const HEADER =
  'place,indicator,measure,of,period,span,value,unit,qualifier,status,scope,printed,source,locator,released,access,note';

const two = (n: number) => String(n).padStart(2, '0');
const unitId = (unit: number) => `bench-unit-${String(unit).padStart(3, '0')}`;
const indicatorId = (indicator: number) => `bench_indicator_${two(indicator)}`;

/** Numbers from 0 to below 1, equal on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The small tables that the million rows refer to, with fictional entries, by file name. */
export function smallTables(): Readonly<Record<string, string>> {
  const units = Array.from(
    { length: UNITS },
    (_, i) => `${unitId(i)},虚构单位${i},Fictional unit ${i},town,bench-city\n`,
  );
  const indicators = Array.from(
    { length: INDICATORS },
    (_, i) => `${indicatorId(i)},虚构指标${i},Fictional indicator ${i},growth,flow,higher,亿元,2\n`,
  );
  const sources = Array.from(
    { length: 40 },
    (_, i) => `bench_source_${FIRST_YEAR + i},虚构公报${FIRST_YEAR + i}\n`,
  );
  return {
    'datapackage.json': '{"title":"基准（虚构）","red_banner":{"demo":true}}',
    'places.csv': `place,name_zh,name_en,kind,parent\nbench-city,虚构市,Fictional City,city,\n${units.join('')}`,
    'indicators.csv': `indicator,name_zh,name_en,topic,kind,direction,unit,decimals\n${indicators.join('')}`,
    'sources.csv': `source,title\n${sources.join('')}`,
  };
}

/**
 * Writes figures.csv with a million rows: levels that accumulate over the year, growth, consistent
 * shares, ranks.
 */
export async function writeMillionRows(path: string): Promise<void> {
  const file = await open(path, 'w');
  const random = seeded(2023);
  let written = 0;
  let text = `${HEADER}\n`;
  const levels = Array.from({ length: INDICATORS }, () => new Float64Array(UNITS));
  for (let quarter = 0; written < ROWS; quarter++) {
    const year = FIRST_YEAR + Math.floor(quarter / 4);
    const period = `${year}-Q${(quarter % 4) + 1}`;
    const released =
      quarter % 4 === 3 ? `${year + 1}-01-25` : `${year}-${two((quarter % 4) * 3 + 4)}-25`;
    for (const [indicator, own] of levels.entries()) {
      if (quarter % 4 === 0) own.fill(0);
      own.forEach((before, unit) => {
        own[unit] = before + 100 + Math.floor(random() * 5000);
      });
      const whole = own.reduce((sum, level) => sum + level, 0);
      const ranks = rankOf(own);
      const row = (place: string, measure: string, of: string, value: string, unit: string) => {
        if (written++ >= ROWS) return;
        text += `${place},${indicatorId(indicator)},${measure},${of},${period},ytd,${value},${unit},=,final,territory,${value}${unit},bench_source_${year},虚构公报 第${indicator + 1}段,${released},public,虚构 / fictional\n`;
      };
      row('bench-city', 'level', '', (whole / 100).toFixed(2), '亿元');
      row('bench-city', 'yoy', '', (random() * 20 - 5).toFixed(1), '%');
      own.forEach((level, unit) => {
        row(unitId(unit), 'level', '', (level / 100).toFixed(2), '亿元');
        row(unitId(unit), 'yoy', '', (random() * 30 - 8).toFixed(1), '%');
        row(unitId(unit), 'share', 'bench-city', ((level / whole) * 100).toFixed(2), '%');
        row(unitId(unit), 'rank', 'bench-city', String(ranks[unit]), '位');
      });
      if (text.length > 1 << 22) {
        await file.write(text);
        text = '';
      }
    }
  }
  await file.write(text);
  await file.close();
}

function rankOf(levels: Float64Array): number[] {
  const order = Array.from(levels.keys()).sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0));
  const ranks: number[] = [];
  order.forEach((unit, i) => {
    ranks[unit] = i + 1;
  });
  return ranks;
}
