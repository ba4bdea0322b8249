import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonText, type NewFile } from './writeFiles.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The used properties of a package in package-lock.json. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface Lock {
  readonly name?: string;
  readonly version?: string;
  /** By folder path; the project itself is ''. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The bill of materials of this program, from its own lock file. */
export async function sbomFile(): Promise<NewFile> {
  const text = await readFile(join(ROOT, 'package-lock.json'), 'utf8');
  return { path: 'sbom.cdx.json', content: jsonText(sbomOf(JSON.parse(text) as Lock)) };
}

/**
 * A CycloneDX 1.6 bill of materials. Packages in the site are `required`; build and test packages
 * are `excluded`. It contains no time and no random number, so the same lock file gives the same
 * bytes.
 */
export function sbomOf(lock: Lock) {
  const { packages } = lock;
  const shipped = reached(packages, ['']);
  const refs = new Map<string, { readonly paths: string[]; readonly one: LockedPackage }>();
  for (const [path, one] of Object.entries(packages)) {
    if (path === '' || one.link) continue;
    const known = refs.get(refOf(path, one));
    if (known) known.paths.push(path);
    else refs.set(refOf(path, one), { paths: [path], one });
  }
  const sorted = [...refs].sort(([a], [b]) => (a < b ? -1 : 1));
  const own = packages[''] ?? {};
  const root = refOf('', { ...own, name: lock.name ?? 'red-banner' });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(lock),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: lock.name ?? 'red-banner',
        version: own.version ?? '',
        purl: purlOf(lock.name ?? 'red-banner', own.version),
        ...licencesOf(own.license),
      },
    },
    components: sorted.map(([ref, { paths, one }]) => ({
      type: 'library',
      'bom-ref': ref,
      ...nameParts(nameOf(paths[0] ?? '', one)),
      version: one.version ?? '',
      scope: paths.some((path) => shipped.has(path)) ? 'required' : 'excluded',
      ...hashesOf(one.integrity),
      ...licencesOf(one.license),
      purl: purlOf(nameOf(paths[0] ?? '', one), one.version),
    })),
    dependencies: [
      { ref: root, dependsOn: refsFrom(packages, ['']) },
      ...sorted.map(([ref, { paths }]) => ({ ref, dependsOn: refsFrom(packages, paths) })),
    ],
  };
}

type Packages = Lock['packages'];

const nameOf = (path: string, { name }: LockedPackage) =>
  name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const refOf = (path: string, one: LockedPackage) => `${nameOf(path, one)}@${one.version ?? ''}`;

function nameParts(name: string) {
  const [scope, rest] = name.split('/', 2);
  return rest === undefined ? { name } : { group: scope, name: rest };
}

/** A package URL, with the at sign of a scope escaped. */
const purlOf = (name: string, version = '') =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

/** The folder in which Node finds a package: below the given folder, or above it. */
function found(packages: Packages, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
  }
}

/** The packages that a package needs to run, without optional peers. */
function needsOf(one: LockedPackage): string[] {
  const peers = Object.keys(one.peerDependencies ?? {});
  return [
    ...Object.keys(one.dependencies ?? {}),
    ...Object.keys(one.optionalDependencies ?? {}),
    ...peers.filter((name) => !one.peerDependenciesMeta?.[name]?.optional),
  ];
}

/** The folders of all packages needed at run time by those at the given paths, transitively. */
function reached(packages: Packages, paths: readonly string[]): Set<string> {
  const seen = new Set<string>(paths);
  for (const path of seen) {
    for (const name of needsOf(packages[path] ?? {})) {
      const next = found(packages, path, name);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

/**
 * The installed dependencies of the packages at the given paths; for the project itself, including
 * its tools.
 */
function refsFrom(packages: Packages, paths: readonly string[]): string[] {
  const refs = new Set<string>();
  for (const path of paths) {
    const one = packages[path] ?? {};
    const tools = path === '' ? Object.keys(one.devDependencies ?? {}) : [];
    for (const name of [...needsOf(one), ...tools]) {
      const at = found(packages, path, name);
      const other = at === undefined ? undefined : packages[at];
      if (at !== undefined && other && !other.link) refs.add(refOf(at, other));
    }
  }
  return [...refs].sort();
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

function hashesOf(integrity = '') {
  const hashes = integrity.split(/\s+/).flatMap((part) => {
    const [, name = '', base64 = ''] = /^(sha\d+)-(.+)$/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
  });
  return hashes.length > 0 ? { hashes } : {};
}

/** The licence in SPDX form, single or combined; an old form of package.json lists alternatives. */
function licencesOf(license: unknown) {
  const texts = (Array.isArray(license) ? license : [license]).map((one: unknown) =>
    one !== null && typeof one === 'object' && 'type' in one ? one.type : one,
  );
  const names = texts.filter((one): one is string => typeof one === 'string' && one !== '');
  if (names.length === 0) return {};
  if (names.length > 1) return { licenses: names.map((name) => ({ license: { name } })) };
  const [name = ''] = names;
  if (/ (?:OR|AND|WITH) /.test(name)) return { licenses: [{ expression: name }] };
  return { licenses: [{ license: SPDX.test(name) ? { id: name } : { name } }] };
}

// The SPDX families in use among packages; any other name is passed on unchanged.
const SPDX =
  /^(?:MIT(?:-0)?|ISC|Apache-2\.0|MPL-2\.0|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|Zlib|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|WTFPL|(?:A|L)?GPL-[23]\.[01]-(?:only|or-later))$/;

/** A serial number for the lock file, in the form of a UUID. */
function serialOf(lock: Lock): string {
  const hex = createHash('sha256').update(JSON.stringify(lock)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
