import { benchAnswering } from './answering.ts';
import { benchCharts } from './charts.ts';
import { benchDraws } from './draws.ts';
import { benchExtract } from './extract.ts';
import { benchFirmsTable } from './firmsTable.ts';
import { benchFirstView } from './firstView.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchOpenMillion } from './openMillion.ts';
import { benchRenewal } from './renewal.ts';
import { benchSimulators } from './simulators.ts';
import { benchSources } from './sources.ts';

// Each prints one figure per line, as a ratio to a baseline of the same run if it has one.
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'open-million': benchOpenMillion,
  draws: benchDraws,
  renewal: benchRenewal,
  simulators: benchSimulators,
  charts: benchCharts,
  extract: benchExtract,
  'firms-table': benchFirmsTable,
  'first-view': benchFirstView,
  answering: benchAnswering,
  sources: benchSources,
  lighthouse: benchLighthouse,
};

const at = process.argv.indexOf('--only');
const only = at < 0 ? Object.keys(BENCHES) : (process.argv[at + 1] ?? '').split(',');
for (const name of only) {
  const bench = BENCHES[name];
  if (!bench)
    throw new Error(`no benchmark ${name}; there are: ${Object.keys(BENCHES).join(', ')}`);
  console.log(`\n== ${name}`);
  for (const line of await bench()) console.log(line);
}
