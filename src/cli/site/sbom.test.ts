import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Lock, sbomFile, sbomOf } from './sbom.ts';

const NAME = v.pipe(v.string(), v.minLength(1));
const LICENCE = v.union([
  v.strictObject({
    license: v.union([v.strictObject({ id: NAME }), v.strictObject({ name: NAME })]),
  }),
  v.strictObject({ expression: NAME }),
]);
const COMPONENT = {
  type: v.picklist(['application', 'library']),
  'bom-ref': NAME,
  name: NAME,
  group: v.optional(NAME),
  version: NAME,
  purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^/@]+$/)),
  licenses: v.optional(v.pipe(v.array(LICENCE), v.minLength(1))),
};
/** The schema of CycloneDX 1.6 for the elements in use. */
const BOM = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  serialNumber: v.pipe(
    v.string(),
    v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  ),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  metadata: v.strictObject({ component: v.strictObject(COMPONENT) }),
  components: v.array(
    v.strictObject({
      ...COMPONENT,
      scope: v.picklist(['required', 'optional', 'excluded']),
      hashes: v.optional(
        v.array(
          v.strictObject({
            alg: v.picklist(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']),
            content: v.pipe(
              v.string(),
              v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/),
            ),
          }),
        ),
      ),
    }),
  ),
  dependencies: v.array(v.strictObject({ ref: NAME, dependsOn: v.array(NAME) })),
});

describe('the bill of materials of this program', () => {
  it('follows CycloneDX, with each part once and each dependency among the parts', async () => {
    const { content } = await sbomFile();
    const bom = v.parse(BOM, JSON.parse(String(content)));
    const refs = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bom.dependencies.map(({ ref }) => ref)).toEqual(refs);
    for (const { dependsOn } of bom.dependencies) {
      expect(new Set(dependsOn).size).toBe(dependsOn.length);
      expect(dependsOn.filter((ref) => !refs.includes(ref))).toEqual([]);
    }
  });

  it('distinguishes parts of the site from tools', async () => {
    const bom = v.parse(BOM, JSON.parse(String((await sbomFile()).content)));
    const scopeOf = (wanted: string) =>
      bom.components.find(({ group, name }) => [group, name].filter(Boolean).join('/') === wanted)
        ?.scope;
    for (const name of ['react', 'recharts', '@tanstack/react-query', 'scheduler']) {
      expect(scopeOf(name), name).toBe('required');
    }
    for (const name of ['vite', 'typescript', '@playwright/test', 'fast-check']) {
      expect(scopeOf(name), name).toBe('excluded');
    }
  });

  it('is the same bytes on every run', async () => {
    expect((await sbomFile()).content).toBe((await sbomFile()).content);
  });
});

it('follows a dependency to the copy that Node finds, and joins copies of one version', () => {
  const lock: Lock = {
    name: 'site',
    packages: {
      '': {
        name: 'site',
        version: '1.0.0',
        dependencies: { a: '1' },
        devDependencies: { '@s/b': '1' },
      },
      'node_modules/a': {
        version: '1.0.0',
        license: 'MIT',
        integrity: 'sha1-AQI=',
        dependencies: { c: '2' },
        peerDependencies: { d: '1' },
        peerDependenciesMeta: { d: { optional: true } },
      },
      'node_modules/a/node_modules/c': { version: '2.0.0', license: 'MIT OR ISC' },
      'node_modules/@s/b': { version: '1.0.0', license: 'Ours', dependencies: { c: '1', a: '1' } },
      'node_modules/@s/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0' },
    },
  };
  const { components, dependencies } = sbomOf(lock);
  expect(components.map((one) => [one['bom-ref'], one.scope])).toEqual([
    ['@s/b@1.0.0', 'excluded'],
    ['a@1.0.0', 'required'],
    ['c@1.0.0', 'excluded'],
    ['c@2.0.0', 'required'],
    ['d@1.0.0', 'excluded'],
  ]);
  expect(components[0]).toMatchObject({
    group: '@s',
    name: 'b',
    purl: 'pkg:npm/%40s/b@1.0.0',
    licenses: [{ license: { name: 'Ours' } }],
  });
  expect(components[1]).toMatchObject({ hashes: [{ alg: 'SHA-1', content: '0102' }] });
  expect(components[3]).toMatchObject({ licenses: [{ expression: 'MIT OR ISC' }] });
  expect(dependencies).toContainEqual({ ref: 'site@1.0.0', dependsOn: ['@s/b@1.0.0', 'a@1.0.0'] });
  expect(dependencies).toContainEqual({ ref: '@s/b@1.0.0', dependsOn: ['a@1.0.0', 'c@1.0.0'] });
  expect(dependencies).toContainEqual({ ref: 'a@1.0.0', dependsOn: ['c@2.0.0'] });
});
