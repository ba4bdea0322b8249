import { command } from '../command/command.ts';
import { outFile } from './shared.ts';

export const SBOM = command({
  name: 'sbom',
  purpose: {
    zh: '列出本程序用到的软件包（CycloneDX JSON），不用网络',
    en: 'lists the packages of this program (CycloneDX JSON), without a network',
  },
  arguments: {},
  options: { out: outFile },
  failure: { zh: '文件写不进去', en: 'the file cannot be written' },
  examples: ['--out sbom.cdx.json'],
  run: async (asked) => (await import('../sbom.ts')).sbom(asked),
});
