import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const TESTS = [
  'src/**/*.test.{ts,tsx}',
  'tests/{catalogue,cli,data,golden}/**/*.test.ts',
  'tests/*.test.ts',
];
/** Tests that make themselves a window, or draw in one. */
const IN_A_WINDOW = [
  'src/pages/intake/hostile*.test.ts',
  'src/charts/drawStatic.test.tsx',
  'tests/golden/charts.test.ts',
];
/** Tests that run commands in their own process: a build loads React for production there. */
const OF_COMMANDS = ['tests/cli/**/*.test.ts'];

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
    rolldownOptions: {
      output: {
        // Small modules that load together come in one request.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'sentence', test: /src\/locale\/(grouped|percentText|sentence)\.ts$/ },
            { name: 'values', test: /src\/figures\/(decimal|format|unit)\.ts$/ },
            {
              name: 'query',
              test: /src\/(board\/queryFields|tables\/(cellChecks|nearest|report))\.ts$/,
            },
            {
              name: 'late',
              test: /src\/(board\/documentLanguage|locale\/(charts|intake|lateWords|ranking|sources|workbench)|pages\/(latePage|latePart|states\/Loading|withWords)|ui\/(language|LivePart))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        // One set of modules for all files of a worker takes a fifth less time.
        test: {
          name: 'plain',
          include: TESTS,
          exclude: [...IN_A_WINDOW, ...OF_COMMANDS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'commands', include: OF_COMMANDS } },
      // A window, once made, stays for whatever comes after it.
      { extends: true, test: { name: 'in a window', include: IN_A_WINDOW } },
    ],
  },
});
