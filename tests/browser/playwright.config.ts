import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  globalSetup: './serveSite.ts',
  use: {
    launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A worker would answer before page.route does; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
});
