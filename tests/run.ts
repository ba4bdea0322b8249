import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playwrightTimes, slowestLines, type Timed, vitestTimes } from './slowest.ts';
import { NOTHING, playwrightCount, sum, type Tally, vitestCount } from './tally.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const reports = await mkdtemp(join(tmpdir(), 'red-banner-'));

/** One runner: a command, and how its tests are counted. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Reads the counts from the runner's own report; without it, a step counts as one test. */
  readonly report?: {
    readonly file: string;
    readonly count: (json: unknown) => Tally;
    readonly times: (json: unknown) => Timed[];
  };
}

const vitestReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'browser.json');
const nginxReport = join(reports, 'nginx.json');
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const tsx = (script: string, ...args: string[]) => ({
  command: join(BIN, 'tsx'),
  args: [script, ...args],
});

/** Light steps without shared resources, which run in parallel. */
const AT_ONCE: readonly Step[] = [
  { name: 'types', command: join(BIN, 'tsc'), args: ['--noEmit'] },
  { name: 'lint', command: join(BIN, 'biome'), args: ['check', '.'] },
  { name: 'unused', command: join(BIN, 'knip'), args: [] },
  { name: 'build', ...tsx('tests/buildOnce.ts') },
  { name: 'data pinghu', ...tsx('src/cli/main.ts', 'check', 'data/pinghu') },
  { name: 'data demo', ...tsx('src/cli/main.ts', 'check', 'data/demo') },
];

/** Steps that use all cores, which run one after the other. */
const IN_TURN: readonly Step[] = [
  {
    name: 'unit',
    command: join(BIN, 'vitest'),
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, count: vitestCount, times: vitestTimes },
  },
  {
    name: 'browser',
    command: join(BIN, 'playwright'),
    args: ['test', '--config=tests/browser/playwright.config.ts', '--reporter=dot,json'],
    report: { file: browserReport, count: playwrightCount, times: playwrightTimes },
  },
  // A published folder below a path of a real server, with its own header file.
  ...(hasNginx
    ? [
        {
          name: 'nginx',
          ...tsx('tests/browser/nginx.ts'),
          report: { file: nginxReport, count: playwrightCount, times: playwrightTimes },
        },
      ]
    : []),
];

/**
 * Runs a step and returns its exit code. With others in parallel, its output is printed as a whole
 * at its end.
 */
function run({ command, args, report }: Step, beside: boolean): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report?.file ?? '',
        PUBLISHED_TOO: publishedToo ? '1' : '',
      },
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const end = (code: number) => {
      process.stdout.write(Buffer.concat(said));
      done(code);
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The report lists this many tests, the slowest of all runners. */
const SLOWEST = 10;
const times: Timed[] = [];

/** Runs a step and counts its tests. A runner that fails without a failed test counts as one. */
async function tallyOf(step: Step, beside = false): Promise<Tally> {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const code = await run(step, beside);
  console.log(`-- ${step.name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (!step.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const text = await readFile(step.report.file, 'utf8').catch(() => undefined);
  const json: unknown = text === undefined ? undefined : JSON.parse(text);
  if (json !== undefined) times.push(...step.report.times(json));
  const counted = json === undefined ? NOTHING : step.report.count(json);
  const silent = counted.passed + counted.failed === 0 || (code !== 0 && counted.failed === 0);
  return silent ? { ...counted, failed: counted.failed + 1 } : counted;
}

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1]?.split(',');
const isAsked = (name: string) => !only || only.includes(name);
// If so, tests common to both sites run only on the published one, the others on the built one.
const publishedToo = hasNginx && isAsked('nginx');
const asked = (steps: readonly Step[]) => steps.filter(({ name }) => isAsked(name));
const tallies = await Promise.all(asked(AT_ONCE).map((step) => tallyOf(step, true)));
for (const step of asked(IN_TURN)) tallies.push(await tallyOf(step));
if (times.length > 0) {
  console.log(`\n最慢的 ${SLOWEST} 项 · the ${SLOWEST} slowest tests`);
  for (const line of slowestLines(times, SLOWEST)) console.log(line);
}
await rm(reports, { recursive: true, force: true });
if (!hasNginx) console.log('没有 nginx，这一步没有运行 · no nginx, that step was left out');
const { passed, failed } = sum(tallies);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
