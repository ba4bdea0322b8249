import { test as base, expect } from '@playwright/test';

/** A test that also fails if the page logs an error or sends a request to another host. */
export const test = base.extend<{ quiet: undefined }>({
  baseURL: async ({ baseURL: _unused }, use) => use(process.env.SITE_URL),
  quiet: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) {
          faults.push(message.text());
        }
      });
      page.on('request', (request) => {
        if (!/^(https?:\/\/localhost|blob:|data:)/.test(request.url())) faults.push(request.url());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the app has taken over the prerendered page. */
export async function awake(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.locator('html[data-awake]')).toBeAttached();
}

/** The title of the current page: neither of the replaced page nor of the loading state. */
export function titleOf(page: import('@playwright/test').Page) {
  return page.locator('h1:visible:not([role="status"] *)');
}
