// Sets up a fresh clone: checks Node's version and installs the packages; --browser adds Chromium
// and Chinese fonts, --nginx that server. It uses only Node, because it runs before any
// installation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.red-banner-lock');
const NOTE = join(MODULES, '.cache/red-banner/chromium');
const WANTED = [20, 19];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Says if a version such as `v20.19.3` is at least the required one. */
export function isAtLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** Identifies the installation: the lock file and Node's major version. */
export function lockStamp(lock, version) {
  return `${createHash('sha256').update(lock).digest('hex')} ${version.split('.')[0]}`;
}

function fail(zh, en) {
  console.error(`红旗榜：${zh} · Red Banner: ${en}`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', ...options });
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installPackages() {
  const stamp = lockStamp(readFileSync(join(ROOT, 'package-lock.json')), process.version);
  if (read(STAMP) === stamp) return;
  console.error('安装依赖… · installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // `npm ci` refuses a lock file of a registry that omits builds for other systems.
  const { status, stderr, stdout } = run(npm, ['install', '--no-save', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error(stderr || stdout);
    fail('npm install 没有成功，原因见上', 'npm install failed; the reason stands above');
  }
  writeFileSync(STAMP, stamp);
}

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(canRun);

function inPlaywrightCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((at) => join(cache, name, at)),
    )
    .find(canRun);
}

const isRoot = () => process.getuid?.() === 0;
const hasApt = () => run('apt-get', ['--version']).status === 0;

function aptInstall(packages) {
  if (!isRoot() || !hasApt()) return false;
  console.error(`安装 ${packages.join('、')}… · installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', args, { env }).status === 0;
}

/** Playwright's own download, which some networks block. */
function playwrightDownload() {
  console.error('下载 Chromium… · downloading Chromium…');
  const cli = join(MODULES, '@playwright/test/cli.js');
  run(process.execPath, [cli, 'install', 'chromium'], { timeout: 120_000 });
  return inPlaywrightCache();
}

function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !canRun(named)) {
    fail(`CHROME_PATH 指的 ${named} 不能运行`, `CHROME_PATH names ${named}, which cannot be run`);
  }
  const found =
    named ||
    onPath() ||
    inPlaywrightCache() ||
    (aptInstall(['chromium']) ? onPath() : undefined) ||
    playwrightDownload();
  if (!found) {
    fail(
      '没有找到 Chromium；请安装 chromium（Debian：apt-get install chromium），或用 CHROME_PATH 指出它',
      'no Chromium found; install it (Debian: apt-get install chromium) or name it in CHROME_PATH',
    );
  }
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, found);
}

/** nginx, for tests of the published site below a path of its host; other systems do without it. */
function findNginx() {
  if (run('nginx', ['-v']).status !== 0) aptInstall(['nginx-light']);
}

const hasChineseFont = () => (run('fc-list', [':lang=zh', 'family']).stdout ?? '').trim() !== '';

function findFonts() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  aptInstall(['fonts-noto-cjk', 'fontconfig']);
  if (hasChineseFont()) return;
  fail(
    '没有中文字体；请安装 fonts-noto-cjk（Debian：apt-get install fonts-noto-cjk）',
    'no Chinese font; install fonts-noto-cjk (Debian: apt-get install fonts-noto-cjk)',
  );
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  if (!isAtLeast(process.version, WANTED)) {
    const wanted = WANTED.join('.');
    fail(
      `需要 Node ${wanted} 或更新，现在是 ${process.version}；见 https://nodejs.org`,
      `needs Node ${wanted} or newer, this is ${process.version}; see https://nodejs.org`,
    );
  }
  installPackages();
  if (process.argv.includes('--browser')) {
    findBrowser();
    findFonts();
  }
  if (process.argv.includes('--nginx')) findNginx();
}
