import { describe, expect, it } from 'vitest';
import { openWith, problemLines } from '../../intake/__data__/fictional.ts';
import { datasetFiles } from '../../release/datasetTables.ts';
import { editionOf } from '../../release/edition.ts';
import { openEdition } from '../../release/openEdition.ts';
import { UPGRADE } from '../data/slot.ts';
import { UPGRADE_EXTENSION } from '../extension.ts';

const HEADER = 'project,name_zh,place,kind,investment,unit,stage,source,released,access';
const ROWS = [
  'u1,虚构改造甲,x-north,digital,1200,万元,started,s1,,public',
  'u2,虚构改造乙,x-south,green,0.35,亿元,completed,s1,,public',
  'u3,虚构内部改造,x-south,green,777,万元,planned,s1,,internal',
  'u4,虚构以后公布,x-north,digital,888,万元,planned,s1,2024-05-01,public',
];

const open = (...rows: readonly string[]) =>
  openWith(
    { 'upgrade_projects.csv': `${[HEADER, ...rows].join('\n')}\n` },
    { extensions: [UPGRADE_EXTENSION] },
  );

async function dataset() {
  const opened = await open(...ROWS);
  if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
  return opened.dataset;
}

describe('upgrade projects', () => {
  it('without an investment are written without a unit, as they were read', async () => {
    const opened = await open('u6,虚构,x-north,green,,,planned,s1,,');
    if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
    const files = datasetFiles(opened.dataset, opened.dataset.figures.all());
    const text = files.find(({ name }) => name === 'upgrade_projects.csv')?.text ?? '';
    expect(text).toContain('u6');
    expect(text).not.toContain('万元');
  });

  it('read back from their files unchanged', async () => {
    const all = await dataset();
    const files = datasetFiles(all, all.figures.all());
    const again = await openWith(Object.fromEntries(files.map(({ name, text }) => [name, text])), {
      extensions: [UPGRADE_EXTENSION],
    });
    expect(again.kind === 'dataset' && UPGRADE.of(again.dataset)?.projects).toEqual(
      UPGRADE.of(all)?.projects,
    );
  });

  it('that are internal or unreleased are in no byte of a public edition', async () => {
    const { dataset: shown, files } = await openEdition(await dataset(), {
      audience: 'public',
      asOf: '2024-04-30',
    });
    expect(UPGRADE.of(shown)?.projects.map(({ id }) => id)).toEqual(['u1', 'u2']);
    const text = files.map((file) => file.text).join('\n');
    expect(text).not.toMatch(/虚构内部改造|虚构以后公布|\b777\b|\b888\b/);
  });

  it('are all in an internal edition', async () => {
    const edition = editionOf(await dataset(), { audience: 'internal', asOf: undefined });
    expect(UPGRADE.of(edition.dataset)?.projects).toHaveLength(4);
  });

  it.each([
    [
      'u5,虚构,nowhere,digital,1,万元,planned,s1,,',
      'error unknown-place upgrade_projects.csv:2 place',
    ],
    [
      'u5,虚构,x-north,digitl,1,万元,planned,s1,,',
      'error unknown-value upgrade_projects.csv:2 kind',
    ],
    [
      'u5,虚构,x-north,green,-1,万元,planned,s1,,',
      'error negative-investment upgrade_projects.csv:2 investment',
    ],
    ['u5,虚构,x-north,green,1,,planned,s1,,', 'error no-unit upgrade_projects.csv:2 unit'],
    [
      'u5,虚构,x-north,green,1,万元,planned,s9,,',
      'error unknown-source upgrade_projects.csv:2 source',
    ],
  ])('with a wrong cell are a problem of their row: %s', async (row, expected) => {
    expect(problemLines(await open(row))).toEqual([expected]);
  });

  it('need a name, a kind and a stage', async () => {
    const opened = await open('u5,,x-north,,,,,s1,,');
    expect(problemLines(opened).map((line) => line.split(' ').at(-1))).toEqual([
      'name_zh',
      'kind',
      'stage',
    ]);
  });
});
