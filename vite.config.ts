import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { scriptMap } from './src/cli/site/scriptMap.ts';

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

/**
 * The scripts of the browser, most important first; each also contains what it imports and no
 * earlier one has. A page asks for few of them: the first one, the app with the frame of every
 * page, the words of one language, what several pages share, and its own.
 */
const SCRIPTS = [
  { name: 'main', test: /src\/app\/main\.ts$/ },
  {
    name: 'app',
    test: /src\/(app\/start\.tsx|(pages\/\w+|renewal\/page|upgrade\/page)\/(\w+Page|BriefingRoute)\.ts)$/,
  },
  { name: 'offline', test: /src\/app\/offline\/watchReleases\.ts$/ },
  { name: 'zh', test: /src\/locale\/zh\.ts$/ },
  { name: 'en', test: /src\/locale\/en\.ts$/ },
  {
    name: 'common',
    test: /src\/((figures|ranking|ui|board|locale)\/|pages\/(?!intake)|charts\/(\w+\.tsx?$|workbench\/))/,
    minShareCount: 2,
  },
  { name: 'tables', test: /src\/(tables|intake|release)\//, minShareCount: 2 },
  {
    name: 'some',
    test: /src\/(?!charts\/)/,
    minShareCount: 2,
    entriesAware: true,
    // In bytes, before compression: smaller ones are joined to the nearest.
    entriesAwareMergeThreshold: 12_000,
  },
  { name: 'briefing', test: /src\/pages\/briefing\/Briefing(Head|Details)?\.tsx$/ },
  { name: 'standings', test: /src\/pages\/standings\/(Standings|ranking\/Ranking)\.tsx$/ },
].map((group, i, all) => ({ ...group, priority: all.length - i }));

/** The name of a file from that of its group, to which the bundler adds the scripts that share it. */
const fileName = (name: string, ending: string) => `assets/${name.split('~')[0]}-[hash].${ending}`;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [scriptMap()])],
  base: process.env.RED_BANNER_BASE ?? '/',
  build: {
    target: 'es2022',
    // The program that writes pages loads them all, in one order.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: { groups: SCRIPTS },
            chunkFileNames: ({ name }) => fileName(name, 'js'),
            assetFileNames: ({ names: [name = ''] }) =>
              fileName(name.replace(/\.[^.]*$/, ''), '[ext]'),
          },
        },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  test: {
    testTimeout: 212_000,
    hookTimeout: 212_000,
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
}));
