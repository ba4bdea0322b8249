import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from './chromium.ts';

const OWN_SITE = [
  'states.spec.ts',
  'offline.spec.ts',
  'subPath.spec.ts',
  'hostile.spec.ts',
  'crossOrigin.spec.ts',
];
/**
 * Tests whose result is independent of the site's address: they run once, on the published site if
 * nginx serves it.
 */
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

/** Tests that need firms, which a published site does not contain. */
const WITH_FIRMS = ['firm.spec.ts', 'renewal{Ledger,Lists,Local,Parks,Scenes}.spec.ts'];
/** Tests of facts that hold only for a published site. */
const PUBLISHED = 'renewalPublic.spec.ts';

function ignored(): string[] {
  // For a site served elsewhere, tests that make and serve a site of their own prove nothing.
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
  // Long enough for a machine under four times the load; a passing test does not wait for it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: './serveSite.ts',
  use: {
    launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A worker would answer before page.route does; offline.spec.ts allows it.
    serviceWorkers: 'block',
  },
});
