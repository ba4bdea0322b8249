import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tableReference } from '../../src/cli/tableReference.ts';

it('docs/reference.md matches the definitions of the tables', async () => {
  const written = await readFile(new URL('../../docs/reference.md', import.meta.url), 'utf8');
  expect(written, 'npx tsx src/cli/tableReference.ts').toBe(await tableReference());
});
