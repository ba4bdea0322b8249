import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from './chromium.ts';

const OWN_SITE = [
  'states.spec.ts',
  'offline.spec.ts',
  'subPath.spec.ts',
  'hostile.spec.ts',
  'crossOrigin.spec.ts',
];
/** What is the same wherever the site stands: tried once, on the published site where nginx serves it. */
const ANYWHERE = [
  'access.spec.ts',
  'briefing.spec.ts',
  'charts.spec.ts',
  'early.spec.ts',
  'intake.spec.ts',
  'intakeDraft.spec.ts',
  'intakeTable.spec.ts',
  'ranking.spec.ts',
  'sources.spec.ts',
];

/** What needs firms, which a published site does not hold. */
const WITH_FIRMS = ['firm.spec.ts', 'renewal{Ledger,Lists,Local,Parks,Scenes}.spec.ts'];
/** What is so on a published site alone. */
const PUBLISHED = 'renewalPublic.spec.ts';

function ignored(): string[] {
  // Where the site is served elsewhere, what makes and serves one of its own says nothing of it.
  if (process.env.SITE_URL) return [...OWN_SITE, ...WITH_FIRMS];
  return [PUBLISHED, ...(process.env.PUBLISHED_TOO ? ANYWHERE : [])];
}

export default defineConfig({
  testDir: '.',
  testIgnore: ignored(),
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Long enough for a machine four times as loaded; a test that passes does not wait for it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: './serveSite.ts',
  use: {
    launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A worker would answer before page.route does; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
});
