import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  base: process.env.RED_BANNER_BASE ?? '/',
  build: {
    target: 'es2022',
    // One sheet: it stands inside each prerendered page, which then paints after one request.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // One set of modules for all files of a worker: a fifth less time.
    isolate: false,
    testTimeout: 60_000,
  },
});
