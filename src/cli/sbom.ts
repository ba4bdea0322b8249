import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sbomFile } from './site/sbom.ts';
import { writeFault } from './writeFault.ts';

const USAGE = `sbom [--out FILE]
  列出本程序用到的软件包（CycloneDX JSON），写到 FILE 或终端；只读 package-lock.json，不用网络
  lists the packages that this program is made of (CycloneDX JSON), in FILE or on the terminal; from package-lock.json alone, without a network
`;

/** `sbom`: the bill of materials. Returns 0; 1 where it cannot be written; 2 where the command is not understood. */
export async function sbom(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { content } = await sbomFile();
  if (asked.out === undefined) {
    process.stdout.write(content);
    return 0;
  }
  try {
    await writeFile(asked.out, content);
    return 0;
  } catch (error) {
    process.stderr.write(`${asked.out}: ${writeFault(error) ?? String(error)}\n`);
    return 1;
  }
}

function readArguments(args: readonly string[]): { readonly out: string | undefined } | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
    return { out: values.out };
  } catch {
    return undefined;
  }
}
