import { writeFile } from 'node:fs/promises';
import { sbomFile } from './site/sbom.ts';
import { writeFault } from './writeFault.ts';

/**
 * Writes or prints the bill of materials.
 *
 * @returns the exit code: 0, or 1 if it cannot be written
 */
export async function sbom({ out }: { readonly out: string | undefined }): Promise<number> {
  const { content } = await sbomFile();
  if (out === undefined) {
    process.stdout.write(content);
    return 0;
  }
  try {
    await writeFile(out, content);
    return 0;
  } catch (error) {
    process.stderr.write(`${out}: ${writeFault(error) ?? String(error)}\n`);
    return 1;
  }
}
