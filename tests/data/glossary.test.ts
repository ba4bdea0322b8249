import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CODE_TERMS } from '../../src/cli/codeTerms.ts';
import { glossary } from '../../src/cli/glossary.ts';

const SRC = join(import.meta.dirname, '../../src');

it('docs/glossary.md matches the words and definitions', async () => {
  const written = await readFile(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
  expect(written, 'npx tsx src/cli/glossary.ts').toBe(glossary());
});

it('the terms of the program are names in its code', () => {
  const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
  const isDefined = (code: string) => new RegExp(`export (interface|type) ${code}\\b`).test(source);
  expect(CODE_TERMS.map(({ code }) => code).filter((code) => !isDefined(code))).toEqual([]);
});
